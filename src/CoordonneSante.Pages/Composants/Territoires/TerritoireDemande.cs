using System.Text.Json.Nodes;
using CoordonneSante.Pages.Adresses;

namespace CoordonneSante.Pages.Composants.Territoires;

/// <summary>A territory as an address names it: a level and a code, or several codes of one level.</summary>
public sealed class TerritoireDemande
{
    private const string Communes = "communes";

    private const string Cpts = "cpts";

    private readonly string _level;
    private readonly IReadOnlyList<string> _codes;

    private TerritoireDemande(string level, IReadOnlyList<string> codes)
    {
        _level = level;
        _codes = codes;
    }

    /// <summary>The levels that an address may name: fields of the API's <c>TerritoireInput</c>, and filters of the list of
    /// structures.</summary>
    public static IReadOnlyList<string> Levels { get; } = ["region", "departement", "epci", "commune", Cpts];

    /// <summary>What a composed territory may be made of: fields of <c>TerritoireInput</c> that take a list.</summary>
    public static IReadOnlyList<string> Lists { get; } = [Communes, "epcis", "departements"];

    /// <summary>As the API is asked.</summary>
    public JsonObject Input => IsComposed
        ? new JsonObject { [_level] = new JsonArray([.. _codes.Select(code => JsonValue.Create(code))]) }
        : new JsonObject { [_level] = _codes[0] };

    /// <summary>The code of a territory of a level; the first of another.</summary>
    public string Code => _codes[0];

    /// <summary>Whether it is made of several codes.</summary>
    public bool IsComposed => Lists.Contains(_level);

    /// <summary>Whether it is a list of communes.</summary>
    public bool IsOfCommunes => _level == Communes;

    /// <summary>Whether it is the territory of a CPTS.</summary>
    public bool IsOfCpts => _level == Cpts;

    /// <summary>Level and code, as <c>/comparer</c> names it.</summary>
    public string Name => $"{_level}:{string.Join(',', _codes)}";

    /// <summary>Its page.</summary>
    public string Address => AddressUnder("");

    /// <summary>Its page for the frames of other sites.</summary>
    public string FrameAddress => AddressUnder("/integrer");

    /// <summary>The territories that it is made of; itself where it is not composed.</summary>
    public IEnumerable<TerritoireDemande> Parts => _codes.Select(code => Of(Level, code));

    /// <summary>What each code is of, as a filter of the list of structures.</summary>
    private string Level => IsComposed ? _level[..^1] : _level;

    /// <param name="name">Level and code: <c>departement:35</c>; the codes of a list are separated by commas: <c>epcis:…,…</c>.</param>
    /// <returns>Null when it names none.</returns>
    public static TerritoireDemande? Find(string name)
    {
        var parts = name.Split(':', 2, StringSplitOptions.TrimEntries);
        return parts is [var level, { Length: > 0 } code]
            ? Lists.Contains(level)
                ? Of(level, code.Split(','))
                : Levels.Contains(level)
                    ? Of(level, code)
                    : null
            : null;
    }

    public static TerritoireDemande Of(string level, string code) => new(level, [code]);

    /// <param name="code">Key of the territory of a CPTS.</param>
    public static TerritoireDemande OfCpts(string code) => Of(Cpts, code);

    /// <param name="list">One of <see cref="Lists"/>.</param>
    /// <param name="codes">At least one.</param>
    public static TerritoireDemande Of(string list, IReadOnlyList<string> codes) => new(list, codes);

    /// <summary>Territories of one level as one.</summary>
    /// <returns>Null where they are not all of one level that can be composed, or are fewer than two.</returns>
    public static TerritoireDemande? Union(IReadOnlyList<TerritoireDemande> territories) =>
        territories.Count > 1
        && territories.All(territory => territory.Level == territories[0].Level)
        && Lists.Contains($"{territories[0].Level}s")
            ? Of($"{territories[0].Level}s", [.. territories.SelectMany(territory => territory._codes).Distinct(StringComparer.Ordinal)])
            : null;

    /// <summary>The list of its structures.</summary>
    /// <param name="more">Further filters: names and values.</param>
    public string Structures(params IEnumerable<KeyValuePair<string, string>> more) =>
        PageAddress.Link("/structures", [.. _codes.Select(code => KeyValuePair.Create(Level, code)), .. more]);

    private string AddressUnder(string folder) => IsComposed
        ? PageAddress.Link($"{folder}/territoires", KeyValuePair.Create(_level, string.Join(',', _codes)))
        : $"{folder}/territoires/{_level}/{Uri.EscapeDataString(_codes[0])}";
}
