using System.Globalization;

namespace CoordonneSante.GraphQL.Execution.Cost;

/// <summary>How a request that costs too much is refused.</summary>
internal static class CostErrors
{
    /// <param name="cost">What the request costs.</param>
    /// <param name="limit">What one may cost.</param>
    /// <param name="heaviest">The root field that costs most, and its share.</param>
    public static ExecutionAbortedException TooDear(double cost, double limit, (string Name, double Share) heaviest) => new(
        $"The request costs {Number(cost)}, more than the {Number(limit)} that one request may cost.",
        $"\"{heaviest.Name}\" is {heaviest.Share.ToString("P0", CultureInfo.InvariantCulture)} of it: ask for fewer items or fields "
            + "there, a smaller radius, or split the request.",
        ErrorCodes.CostExceeded);

    private static string Number(double cost) => Math.Ceiling(cost).ToString("0", CultureInfo.InvariantCulture);
}
