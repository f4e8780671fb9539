using System.Text.Json.Nodes;
using CoordonneSante.Pages.Adresses;

namespace CoordonneSante.Pages.Composants.Territoires;

/// <summary>A territory as an address names it: a level and a code, or communes.</summary>
public sealed class TerritoireDemande
{
    private readonly string _level;
    private readonly IReadOnlyList<string> _codes;

    private TerritoireDemande(string level, IReadOnlyList<string> codes)
    {
        _level = level;
        _codes = codes;
    }

    /// <summary>The levels that an address may name: fields of the API's <c>TerritoireInput</c>, and filters of the list of
    /// structures.</summary>
    public static IReadOnlyList<string> Levels { get; } = ["region", "departement", "epci", "commune"];

    /// <summary>As the API is asked.</summary>
    public JsonObject Input => _level == Compose
        ? new JsonObject { [Compose] = new JsonArray([.. _codes.Select(code => JsonValue.Create(code))]) }
        : new JsonObject { [_level] = _codes[0] };

    /// <summary>The code of a territory of a level; the first commune's of another.</summary>
    public string Code => _codes[0];

    /// <summary>Whether it is a list of communes.</summary>
    public bool IsComposed => _level == Compose;

    /// <summary>Level and code, as <c>/comparer</c> names it.</summary>
    public string Name => $"{_level}:{string.Join(',', _codes)}";

    /// <summary>Its page.</summary>
    public string Address => _level == Compose
        ? PageAddress.Link("/territoires", KeyValuePair.Create(Compose, string.Join(',', _codes)))
        : $"/territoires/{_level}/{Uri.EscapeDataString(_codes[0])}";

    private static string Compose => "communes";

    /// <param name="name">Level and code: <c>departement:35</c>; several codes of communes are separated by commas.</param>
    /// <returns>Null when it names none.</returns>
    public static TerritoireDemande? Find(string name)
    {
        var parts = name.Split(':', 2, StringSplitOptions.TrimEntries);
        return parts is [var level, { Length: > 0 } code]
            ? level == Compose
                ? Of(code.Split(','))
                : Levels.Contains(level)
                    ? Of(level, code)
                    : null
            : null;
    }

    public static TerritoireDemande Of(string level, string code) => new(level, [code]);

    public static TerritoireDemande Of(IReadOnlyList<string> communes) => new(Compose, communes);

    /// <summary>The list of its structures.</summary>
    /// <param name="more">Further filters: names and values.</param>
    public string Structures(params IEnumerable<KeyValuePair<string, string>> more)
    {
        var name = _level == Compose ? "commune" : _level;
        return PageAddress.Link("/structures", [.. _codes.Select(code => KeyValuePair.Create(name, code)), .. more]);
    }
}
