using System.Text.Json;
using CoordonneSante.Annuaire.Exercice;
using CoordonneSante.Annuaire.Tables.Paging;
using CoordonneSante.Api.Geocodage;
using CoordonneSante.Api.Requests;
using CoordonneSante.Api.Versions;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Http;
using CoordonneSante.GraphQL.Response;
using CoordonneSante.GraphQL.Translation;
using CoordonneSante.Pages.Documents;

namespace CoordonneSante.Api.Http;

/// <summary>Runs documents in this process: the engine, the costs, the budget of a client and the heavy lane are the API's.</summary>
internal sealed class DocumentRunner(
    GraphQLExecutor executor,
    ExerciceCoordonne exercice,
    Admission admission,
    RateLimit rateLimit,
    HeavyLane lane,
    ResponseMemory memory,
    Geocoder geocoder)
{
    /// <param name="context">The request whose client pays.</param>
    /// <param name="versions">The data to answer from.</param>
    /// <param name="document">What to ask, in UTF-8.</param>
    /// <param name="variables">A JSON object.</param>
    public async ValueTask<DocumentResult> RunAsync(
        HttpContext context, ServedVersions versions, ReadOnlyMemory<byte> document, ReadOnlyMemory<byte> variables)
    {
        var services = new RequestServices(versions.Current, versions, exercice, PagePolicy.OnePage, geocoder, context, rateLimit);
        var request = new GraphQLRequest
        {
            Document = document,
            Variables = variables,
            Services = services,
            RequestId = context.TraceIdentifier,
            InFrench = true,
        };
        var admitted = await admission.AdmitAsync(context, request, isCompleteList: false);
        using var place = admitted.Place;
        if (admitted.Rejection is { } rejection)
        {
            return Refuse(rejection);
        }

        return admitted is { Plan: { } plan, Errors: null }
            ? await ExecuteAsync(context, services, plan, place)
            : Refuse((admitted.Errors ?? [])[0]);
    }

    /// <summary>In French, as all that pages and tools say.</summary>
    public static DocumentResult.Refused Refuse(RequestRejection rejection)
    {
        var (status, code, message, hint) = rejection.InFrench();
        return new DocumentResult.Refused(status, code, message, hint);
    }

    private static DocumentResult.Refused Refuse(GraphQL.GraphQLError error)
    {
        var said = FrenchMessages.Translate(error);
        return new DocumentResult.Refused(StatusCodes.Status400BadRequest, said.Code ?? "", said.Message, said.Hint);
    }

    private async ValueTask<DocumentResult> ExecuteAsync(
        HttpContext context, RequestServices services, PlannedRequest plan, HeavyPlace? place)
    {
        using var buffer = new ResponseBuffer(memory);
        var kind = place is null
            ? await executor.ExecuteAsync(plan, buffer, context.RequestAborted)
            : await HeavyPlace.RunAsync(() => executor.ExecuteAsync(plan, buffer, context.RequestAborted));
        if (kind == ResponseKind.TurnedAway)
        {
            return Refuse(lane.TurnAway(context.Response));
        }

        return ErrorWriter.HasErrors(buffer.WrittenSpan)
            ? ReadError(buffer.WrittenMemory)
            : new DocumentResult.Answered(buffer.WrittenSpan.ToArray())
            {
                IsLasting = services.IsLasting,
                Notes = services.TakenNotes?.Constats ?? [],
                Conseils = services.TakenNotes?.Messages ?? [],
            };
    }

    private static DocumentResult.Refused ReadError(ReadOnlyMemory<byte> response)
    {
        using var json = JsonDocument.Parse(response);
        var error = json.RootElement.GetProperty("errors")[0];
        var extensions = error.GetProperty("extensions");
        var code = extensions.GetProperty("code").GetString() ?? "";
        return new DocumentResult.Refused(
            code == GraphQL.ErrorCodes.InternalError ? StatusCodes.Status500InternalServerError : StatusCodes.Status400BadRequest,
            code,
            error.GetProperty("message").GetString() ?? "",
            extensions.TryGetProperty("hint", out var hint) ? hint.GetString() : null);
    }
}
