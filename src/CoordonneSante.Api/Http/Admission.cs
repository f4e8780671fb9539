using CoordonneSante.GraphQL;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Http;

namespace CoordonneSante.Api.Http;

/// <summary>Decides whether a request may run and when: what its client may still spend, and its turn where it is heavy.</summary>
internal sealed class Admission(GraphQLExecutor executor, RateLimit rateLimit, HeavyLane lane)
{
    /// <param name="context">The request whose client pays.</param>
    /// <param name="request">What is asked.</param>
    /// <param name="isCompleteList">Whether lists that the caller does not slice are written whole.</param>
    /// <param name="isRun">False when the plan alone is wanted, which then waits for nobody.</param>
    /// <exception cref="OperationCanceledException">The caller left while it waited.</exception>
    public async ValueTask<Admitted> AdmitAsync(HttpContext context, GraphQLRequest request, bool isCompleteList, bool isRun = true)
    {
        // To read a long document is work too: it is paid, and waits for its turn, before it is done.
        var preparation = executor.PreparationCost(request);
        if (preparation > 0 && rateLimit.Check(context, preparation) is { } tooLong)
        {
            return new Admitted(Rejection: tooLong);
        }

        HeavyPlace? place = null;
        if (lane.IsHeavyToPrepare(preparation) && (place = await lane.EnterAsync(context)) is null)
        {
            return new Admitted(Rejection: lane.TurnAway(context.Response));
        }

        if (!executor.TryPlan(request, isCompleteList, out var plan, out var errors))
        {
            place?.Dispose();
            return new Admitted(Errors: errors);
        }

        if (plan.Cost > RateLimit.Request && rateLimit.Check(context, plan.Cost - RateLimit.Request) is { } tooDear)
        {
            place?.Dispose();
            return new Admitted(plan, Rejection: tooDear);
        }

        if (!isRun || !lane.IsHeavy(plan.Cost))
        {
            place?.Dispose();
            return new Admitted(plan);
        }

        rateLimit.TellWhenLow(context);
        place ??= await lane.EnterAsync(context);
        return place is null ? new Admitted(plan, Rejection: lane.TurnAway(context.Response)) : new Admitted(plan, place);
    }
}
