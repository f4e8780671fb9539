using CoordonneSante.GraphQL.Spelling;

namespace CoordonneSante.Api.Http;

/// <summary>What an address asks of a page and the page does not know: left out, but not in silence.</summary>
internal static class UnknownParameters
{
    /// <summary>What other sites add to the links that they follow: it is not for the page.</summary>
    private static readonly string[] OfTrackers = ["utm_", "mtm_", "pk_", "at_", "fbclid", "gclid", "msclkid"];

    /// <param name="query">Of the address.</param>
    /// <param name="known">The names that the page reads; a page that reads none leaves out all.</param>
    /// <returns>French sentences, in the order of the names.</returns>
    public static IReadOnlyList<string> In(IQueryCollection query, IReadOnlyList<string> known) => known.Count == 0
        ? []
        :
        [
            .. query.Keys.Where(name => !known.Contains(name) && !IsOfTracker(name))
                .Order(StringComparer.Ordinal)
                .Select(name => $"« {name} » n'est pas un critère de cette page : il est laissé de côté.{Nearest(name, known)}"),
        ];

    /// <returns>The end of a sentence; empty where no name is near.</returns>
    public static string Nearest(string name, IEnumerable<string> known) =>
        Suggestions.For(name, known) is [var nearest, ..] ? $" Vouliez-vous dire « {nearest} » ?" : "";

    private static bool IsOfTracker(string name) =>
        Array.Exists(OfTrackers, tracker => name.StartsWith(tracker, StringComparison.OrdinalIgnoreCase));
}
