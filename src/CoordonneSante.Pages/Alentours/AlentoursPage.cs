using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoordonneSante.Pages.Adresses;
using CoordonneSante.Pages.Documents;
using CoordonneSante.Pages.Rendu;

namespace CoordonneSante.Pages.Alentours;

/// <summary>The structures around a place: the visitor's position, an address, or a commune.</summary>
internal sealed class AlentoursPage() : Page<AlentoursAnswer>("/autour", "Alentours/Alentours.graphql")
{
    /// <summary>Latitude and longitude, in degrees, as maps write them.</summary>
    public const string Point = "point";

    public const string Commune = "commune";

    /// <summary>A commune's name, a postal code or an address, as typed; beside a point, what is there.</summary>
    public const string Typed = "lieu";

    private readonly PageDocument _list = PageDocument.Read("Alentours/Liste.graphql");
    private readonly PageDocument _places = PageDocument.Read("Alentours/Lieux.graphql");

    internal override IEnumerable<PageDocument> Documents => [Document, _list, _places];

    internal override IReadOnlyList<string> Parameters { get; } = [Point, Commune, Typed];

    protected internal override string? Problem(PageAddress address) => address.Value(Point) is { } point && Degrees(point) is null
        ? $"« {point} » n'est pas un point : donnez sa latitude et sa longitude en degrés, par exemple 48.11,-1.68."
        : null;

    internal override async ValueTask<PageContent?> BeforeAsync(PageAddress address, RunDocument run)
    {
        if (address.Value(Point) is not null || address.Value(Typed) is not { } typed)
        {
            return address.Value(Point) is null && address.Value(Commune) is null ? Form(null) : null;
        }

        switch (await run(_places, JsonSerializer.SerializeToUtf8Bytes(new JsonObject { ["q"] = typed })))
        {
            case DocumentResult.Answered answered:
                var found = AnswerReader.Read<LieuxAnswer>(answered.Utf8)
                    .Suggestions.Where(place => place.Nature is "COMMUNE" or "ADRESSE")
                    .ToArray();
                var served = found.Where(place => place.Correspondance == "CODE_POSTAL").ToArray();
                var named = found.Where(place => place.Correspondance == "EXACTE").ToArray();
                return (served.Length > 0 ? served : named.Length > 0 ? named : found) is [var one]
                    ? new PageContent.Moved(one.Address)
                    : Form(found, typed);
            case DocumentResult.Refused refused:
                return new PageContent.Refused(refused);
            case var other:
                throw new InvalidOperationException($"Unknown result {other}.");
        }
    }

    internal override PageContent? Explain(PageAddress address, DocumentResult.Refused refused) => refused.Code == "ORIGINE_SANS_POSITION"
        ? new PageContent.Missing(refused.Message, "Les distances ne se mesurent que d'un lieu situé : donnez une commune voisine.")
        : null;

    /// <summary>The page of what is around a commune.</summary>
    public static string AddressOf(string commune) => PageAddress.Link("/autour", KeyValuePair.Create(Commune, commune));

    protected internal override JsonObject Variables(PageAddress address)
    {
        var point = address.Value(Point) is { } text && Degrees(text) is { } spot
            ? new JsonObject { ["longitude"] = spot.Longitude, ["latitude"] = spot.Latitude }
            : null;
        return new JsonObject
        {
            ["origine"] = point is null
                ? new JsonObject { ["commune"] = address.Value(Commune) }
                : new JsonObject { ["point"] = point.DeepClone() },
            ["point"] = point ?? new JsonObject { ["longitude"] = 0, ["latitude"] = 0 },
            ["avecPoint"] = point is not null,
            ["commune"] = address.Value(Commune) ?? "",
        };
    }

    protected override PageContent Show(PageAddress address, AlentoursAnswer answer)
    {
        return PageContent.Shown.Of<AlentoursView, AlentoursAnswer>(
            new PageHead(
                Title(address, answer.Commune?.Nom ?? answer.Zones?.Commune?.Nom),
                "Les structures d'exercice coordonné les plus proches, à vol d'oiseau.")
            {
                Canonical = address.Relative,
                IsListed = false,
                List = answer.StructuresProches.TotalCount > 0 ? _list : null,
                ListHasPlaces = true,
            },
            address,
            answer);
    }

    private static string Title(PageAddress address, string? commune) => (address.Value(Point), address.Value(Typed)) switch
    {
        (not null, { } typed) => $"Autour de {typed}",
        _ when commune is null => "Autour de ce point",
        (null, _) => $"Autour de {commune}",
        _ => $"Autour de vous, à {commune}",
    };

    private static PageContent.Shown Form(IReadOnlyList<LieuTrouve>? found, string typed = "")
    {
        var parameters = new Dictionary<string, object> { [nameof(LieuView.Typed)] = typed };
        if (found is not null)
        {
            parameters[nameof(LieuView.Found)] = found;
        }

        return new PageContent.Shown(
            new PageHead(
                "Autour d'un lieu",
                "Les structures d'exercice coordonné les plus proches d'une commune, d'une adresse, ou de vous.")
            {
                Canonical = "/autour",
                IsListed = found is null,
            },
            typeof(LieuView),
            parameters)
        {
            Status = found is { Count: 0 } ? 400 : 200,
        };
    }

    /// <returns>Null for what is no point.</returns>
    private static (double Latitude, double Longitude)? Degrees(string text) => text.Split(',') is [var first, var second]
        && double.TryParse(first, NumberStyles.Float, CultureInfo.InvariantCulture, out var latitude)
        && double.TryParse(second, NumberStyles.Float, CultureInfo.InvariantCulture, out var longitude)
        && Math.Abs(latitude) <= 90
        && Math.Abs(longitude) <= 180
            ? (latitude, longitude)
            : null;
}
