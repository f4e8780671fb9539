using System.Text.Json;
using CoordonneSante.Annuaire.Exercice;
using CoordonneSante.Annuaire.Tables.Paging;
using CoordonneSante.Api.Requests;
using CoordonneSante.Api.Versions;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Http;
using CoordonneSante.GraphQL.Response;
using CoordonneSante.Pages.Documents;

namespace CoordonneSante.Api.Http;

/// <summary>Runs documents in this process: the engine, the costs, the budget of a client and the heavy lane are the API's.</summary>
internal sealed class DocumentRunner(
    GraphQLExecutor executor, ExerciceCoordonne exercice, RateLimit rateLimit, HeavyLane lane, ResponseMemory memory)
{
    /// <param name="context">The request whose client pays.</param>
    /// <param name="versions">The data to answer from.</param>
    /// <param name="document">What to ask, in UTF-8.</param>
    /// <param name="variables">A JSON object.</param>
    public async ValueTask<DocumentResult> RunAsync(
        HttpContext context, ServedVersions versions, ReadOnlyMemory<byte> document, ReadOnlyMemory<byte> variables)
    {
        var request = new GraphQLRequest
        {
            Document = document,
            Variables = variables,
            Services = new RequestServices(versions.Current, versions, exercice, PagePolicy.OnePage),
            RequestId = context.TraceIdentifier,
        };
        if (!executor.TryPlan(request, isCompleteList: false, out var plan, out var errors))
        {
            return new DocumentResult.Refused(
                StatusCodes.Status400BadRequest, errors[0].Code ?? "", errors[0].Message, errors[0].Hint);
        }

        if (plan.Cost > RateLimit.Request && rateLimit.Check(context, plan.Cost - RateLimit.Request) is { } refused)
        {
            return Refuse(refused);
        }

        return lane.IsHeavy(plan.Cost) ? await RunHeavyAsync(context, plan) : await ExecuteAsync(context, plan);
    }

    public static DocumentResult.Refused Refuse(RequestRejection rejection) =>
        new(rejection.Status, rejection.Code, rejection.Message, rejection.Hint);

    private async ValueTask<DocumentResult> RunHeavyAsync(HttpContext context, PlannedRequest plan)
    {
        using var place = await lane.EnterAsync(context);
        return place is null ? Refuse(lane.TurnAway(context.Response)) : await ExecuteAsync(context, plan);
    }

    private async ValueTask<DocumentResult> ExecuteAsync(HttpContext context, PlannedRequest plan)
    {
        using var buffer = new ResponseBuffer(memory);
        var kind = await executor.ExecuteAsync(plan, buffer, context.RequestAborted);
        if (kind == ResponseKind.TurnedAway)
        {
            return Refuse(lane.TurnAway(context.Response));
        }

        return ErrorWriter.HasErrors(buffer.WrittenSpan)
            ? ReadError(buffer.WrittenMemory)
            : new DocumentResult.Answered(buffer.WrittenSpan.ToArray());
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
