using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace CoordonneSante.GraphQL.Language;

/// <summary>The specification's names of <see cref="DirectiveLocation"/>, e.g. <c>FIELD_DEFINITION</c>.</summary>
public static partial class DirectiveLocationNames
{
    private static readonly string[] Names =
    [
        .. Enum.GetNames<DirectiveLocation>().Select(name => WordStart().Replace(name, "_").ToUpperInvariant()),
    ];

    private static readonly FrozenDictionary<string, DirectiveLocation> ByName =
        Enum.GetValues<DirectiveLocation>().ToFrozenDictionary(NameOf, StringComparer.Ordinal);

    public static string NameOf(DirectiveLocation location) => Names[(int)location];

    /// <returns>False when the specification has no such location.</returns>
    public static bool TryParse(string name, out DirectiveLocation location) => ByName.TryGetValue(name, out location);

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])")]
    private static partial Regex WordStart();
}
