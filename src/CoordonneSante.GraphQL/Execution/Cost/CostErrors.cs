using System.Globalization;

namespace CoordonneSante.GraphQL.Execution.Cost;

/// <summary>How a request that costs too much is refused.</summary>
internal static class CostErrors
{
    public static GraphQLError TooDear(in PlannedRequest plan, double limit)
    {
        var (field, share) = plan.Heaviest();
        return new GraphQLError(
            $"The request costs {Number(plan.Cost)}, more than the {Number(limit)} that one request may cost.", [], ErrorCodes.CostExceeded)
        {
            Hint =
                $"\"{field}\" is {share.ToString("P0", CultureInfo.InvariantCulture)} of it: ask for fewer items or fields there, a "
                    + "smaller radius, or split the request.",
        };
    }

    private static string Number(double cost) => Math.Ceiling(cost).ToString("0", CultureInfo.InvariantCulture);
}
