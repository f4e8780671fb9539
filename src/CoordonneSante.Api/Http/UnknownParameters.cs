using CoordonneSante.GraphQL.Spelling;

namespace CoordonneSante.Api.Http;

/// <summary>What an address asks of a page and the page does not know: left out, but not in silence.</summary>
internal static class UnknownParameters
{
    /// <summary>What other sites add to the links that they follow: it is not for the page.</summary>
    private static readonly string[] OfTrackers =
    [
        "utm_", "mtm_", "pk_", "at_", "mc_cid", "mc_eid", "_ga", "_gl", "gad_source", "gbraid", "wbraid", "srsltid", "xtor",
        "fbclid", "gclid", "msclkid", "yclid", "igshid", "twclid", "li_fat_id", "ttclid",
    ];

    private const int MostNamed = 5;

    /// <summary>Of a name of one or two letters any other of them is near.</summary>
    private const int LeastForNearest = 3;

    /// <param name="query">Of the address.</param>
    /// <param name="known">The names that the page reads; a page that reads none leaves out all.</param>
    /// <returns>French sentences, in the order of the names; few, for the address may have any number of them.</returns>
    public static IReadOnlyList<string> In(IQueryCollection query, IReadOnlyList<string> known)
    {
        if (known.Count == 0)
        {
            return [];
        }

        var names = query.Keys.Where(name => !known.Contains(name) && !IsOfTracker(name)).Order(StringComparer.Ordinal).ToList();
        return
        [
            .. names.Take(MostNamed)
                .Select(name => $"« {name} » n'est pas un critère de cette page : il est laissé de côté.{Nearest(name, known)}"),
            .. Others(names.Count - MostNamed),
        ];
    }

    /// <returns>The end of a sentence; empty where no name is near.</returns>
    public static string Nearest(string name, IEnumerable<string> known) =>
        name.Length >= LeastForNearest && Suggestions.For(name, known) is [var nearest, ..] ? $" Vouliez-vous dire « {nearest} » ?" : "";

    private static string[] Others(int count) => count switch
    {
        <= 0 => [],
        1 => ["Un autre paramètre n'est pas un critère de cette page : il est laissé de côté."],
        _ => [$"{count} autres paramètres ne sont pas des critères de cette page : ils sont laissés de côté."],
    };

    private static bool IsOfTracker(string name) =>
        Array.Exists(OfTrackers, tracker => name.StartsWith(tracker, StringComparison.OrdinalIgnoreCase));
}
