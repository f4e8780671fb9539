using System.Text.Json;
using CoordonneSante.Annuaire.Exercice;
using CoordonneSante.Annuaire.Tables.Paging;
using CoordonneSante.Api.Requests;
using CoordonneSante.Api.Versions;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Http;
using CoordonneSante.GraphQL.Response;
using CoordonneSante.Pages.Documents;

namespace CoordonneSante.Api.Http.Site;

/// <summary>Runs the documents of pages in this process: engine, costs, a client's budget and the heavy lane are the API's.</summary>
internal sealed class PageQuestions(
    GraphQLExecutor executor, ExerciceCoordonne exercice, RateLimit rateLimit, HeavyLane lane, ResponseMemory memory)
{
    /// <exception cref="InvalidOperationException">A document does not fit the schema; all mistakes at once.</exception>
    public void Validate(IEnumerable<PageDocument> documents)
    {
        var mistakes = documents
            .SelectMany(document => executor.Validate(document.Utf8).Select(error => $"{document.Name}: {error.Message}"))
            .ToArray();
        if (mistakes.Length > 0)
        {
            throw new InvalidOperationException($"The pages ask what the schema does not have.\n{string.Join('\n', mistakes)}");
        }
    }

    /// <param name="context">The request whose client pays.</param>
    /// <param name="versions">The data to answer from.</param>
    /// <param name="document">What to ask.</param>
    /// <param name="variables">A JSON object.</param>
    public async ValueTask<DocumentResult> RunAsync(
        HttpContext context, ServedVersions versions, PageDocument document, ReadOnlyMemory<byte> variables)
    {
        var request = new GraphQLRequest
        {
            Document = document.Utf8,
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
            return ToPage(refused);
        }

        return lane.IsHeavy(plan.Cost) ? await RunHeavyAsync(context, plan) : await ExecuteAsync(context, plan);
    }

    public static DocumentResult.Refused ToPage(RequestRejection rejection) =>
        new(rejection.Status, rejection.Code, rejection.Message, rejection.Hint);

    private async ValueTask<DocumentResult> RunHeavyAsync(HttpContext context, PlannedRequest plan)
    {
        using var place = await lane.EnterAsync(context);
        return place is null ? ToPage(lane.TurnAway(context.Response)) : await ExecuteAsync(context, plan);
    }

    private async ValueTask<DocumentResult> ExecuteAsync(HttpContext context, PlannedRequest plan)
    {
        using var buffer = new ResponseBuffer(memory);
        var kind = await executor.ExecuteAsync(plan, buffer, context.RequestAborted);
        if (kind == ResponseKind.TurnedAway)
        {
            return ToPage(lane.TurnAway(context.Response));
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
