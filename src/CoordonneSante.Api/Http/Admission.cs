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

        var admitted = default(Admitted);
        try
        {
            admitted = Plan(context, request, isCompleteList);
            if (isRun && admitted is { Plan: { } plan, Rejection: null } && lane.IsHeavy(plan.Cost))
            {
                rateLimit.TellWhenLow(context);
                admitted = await EnterAsync(context, plan, place);
            }

            return admitted;
        }
        finally
        {
            if (admitted.Place is null)
            {
                place?.Dispose();
            }
        }
    }

    /// <summary>The same for work whose cost is known, and that is no document.</summary>
    /// <param name="context">The request whose client pays.</param>
    /// <param name="cost">Beside what the request itself costs.</param>
    /// <exception cref="OperationCanceledException">The caller left while it waited.</exception>
    public async ValueTask<Admitted> AdmitAsync(HttpContext context, double cost) =>
        rateLimit.Check(context, cost) is { } tooDear ? new Admitted(Rejection: tooDear)
        : lane.IsHeavy(cost) ? await EnterAsync(context, plan: null, place: null)
        : default;

    private Admitted Plan(HttpContext context, in GraphQLRequest request, bool isCompleteList)
    {
        if (!executor.TryPlan(request, isCompleteList, out var plan, out var errors))
        {
            return new Admitted(Errors: errors);
        }

        return plan.Cost > RateLimit.Request && rateLimit.Check(context, plan.Cost - RateLimit.Request) is { } tooDear
            ? new Admitted(plan, Rejection: tooDear)
            : new Admitted(plan);
    }

    /// <param name="context">The request.</param>
    /// <param name="plan">Null for what is no document.</param>
    /// <param name="place">One that the request has already.</param>
    private async ValueTask<Admitted> EnterAsync(HttpContext context, PlannedRequest? plan, HeavyPlace? place)
    {
        place ??= await lane.EnterAsync(context);
        return place is null ? new Admitted(plan, Rejection: lane.TurnAway(context.Response)) : new Admitted(plan, place);
    }
}
