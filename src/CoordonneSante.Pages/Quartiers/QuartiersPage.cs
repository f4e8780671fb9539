using System.Text.Json.Nodes;
using CoordonneSante.Pages.Adresses;
using CoordonneSante.Pages.Composants;
using CoordonneSante.Pages.Documents;
using CoordonneSante.Pages.Rendu;

namespace CoordonneSante.Pages.Quartiers;

/// <summary>The quartiers prioritaires of a territory, all or those that lack something.</summary>
internal sealed class QuartiersPage() : Page<QuartiersAnswer>(Path, "Quartiers/Quartiers.graphql")
{
    public const string Region = "region";
    public const string Departement = "departement";

    /// <summary>What the quarters lack.</summary>
    public const string Sans = "sans";

    public const string After = "apres";
    public const string Before = "avant";

    private const string Path = "/quartiers";
    private const int PageSize = 50;

    private readonly PageDocument _list = PageDocument.Read("Quartiers/Liste.graphql");

    /// <summary>The page as one of those above another.</summary>
    public static Crumb Crumb { get; } = new("Quartiers prioritaires", Path);

    internal override IEnumerable<PageDocument> Documents => [Document, _list];

    internal override IReadOnlyList<string> Parameters { get; } = [Region, Departement, Sans, After, Before];

    /// <summary>The quarters of a département.</summary>
    public static string AddressOf(string departement) => PageAddress.Link(Path, KeyValuePair.Create(Departement, departement));

    protected internal override string? Problem(PageAddress address) => address.Value(Sans) is { } lack && Manque.Find(lack) is null
        ? $"« {lack} » n'est pas ce qui peut manquer à un quartier : {string.Join(", ", Manque.All.Select(known => known.Value))}."
        : null;

    protected internal override JsonObject Variables(PageAddress address)
    {
        var backwards = address.Value(Before) is not null;
        return new JsonObject
        {
            ["where"] = Both(Within(address), Manque.Find(address.Value(Sans))?.Where),
            ["dans"] = Within(address),
            [backwards ? "last" : "first"] = PageSize,
            ["after"] = backwards ? null : address.Value(After),
            ["before"] = address.Value(Before),
        };
    }

    protected override PageContent Show(PageAddress address, QuartiersAnswer answer) =>
        PageContent.Shown.Of<QuartiersView, QuartiersAnswer>(
        new PageHead(
            PlaceOf(address, answer) is { } place ? $"Quartiers prioritaires\u00A0: {place}" : "Quartiers prioritaires",
            $"{Francais.Compte(answer.QuartiersPrioritaires.TotalCount, "quartier prioritaire", "quartiers prioritaires")} : "
                + "lesquels ont un centre de santé, une maison de santé, et lesquels n'en ont pas.")
        {
            Canonical = address.WithAll([new(After, []), new(Before, [])]),
            IsListed = address.Relative == address.Path,
            List = _list,
            ListHasPlaces = true,
        },
        address,
        answer);

    private static JsonObject? Within(PageAddress address) => address.Value(Departement) is { } departement
        ? Of(new JsonObject { ["code"] = Is(departement) })
        : address.Value(Region) is { } region
            ? Of(new JsonObject { ["region"] = new JsonObject { ["code"] = Is(region) } })
            : null;

    private static JsonObject Of(JsonObject departement) => new()
    {
        ["communes"] = new JsonObject { ["some"] = new JsonObject { ["departement"] = departement } },
    };

    private static JsonObject Is(string code) => new() { ["eq"] = code };

    private static JsonObject? Both(JsonObject? first, JsonObject? second) =>
        first is null ? second : second is null ? first : new JsonObject { ["and"] = new JsonArray(first, second) };

    private static string? PlaceOf(PageAddress address, QuartiersAnswer answer) => address.Value(Departement) is { } departement
        ? answer.Regions.SelectMany(region => region.Departements).FirstOrDefault(one => one.Code == departement)?.Nom ?? departement
        : address.Value(Region) is { } region
            ? answer.Regions.FirstOrDefault(one => one.Code == region)?.Nom ?? region
            : null;
}
