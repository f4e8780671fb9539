using System.Text.Json.Nodes;
using CoordonneSante.Pages.Adresses;
using CoordonneSante.Pages.Composants;
using CoordonneSante.Pages.Criteres;
using CoordonneSante.Pages.Documents;
using CoordonneSante.Pages.Gabarit;
using CoordonneSante.Pages.Rendu;

namespace CoordonneSante.Pages.Structures;

/// <summary>The structures that fulfil the filters of the address, and how many there would be with another choice of each.</summary>
internal sealed class StructuresPage() : Page<StructuresAnswer>("/structures", "Structures/Structures.graphql")
{
    public const string After = "apres";
    public const string Before = "avant";
    public const int PageSize = 25;

    private readonly PageDocument _list = PageDocument.Read("Structures/Liste.graphql");

    internal override IEnumerable<PageDocument> Documents => [Document, _list];

    internal override IReadOnlyList<string> Parameters { get; } = [.. Criteria.Names, Sorting.Parameter, After, Before];

    protected internal override string? Problem(PageAddress address) =>
        new Criteria(address).Problem()
        ?? (Sorting.Find(address.Value(Sorting.Parameter)) is null
            ? $"« {address.Value(Sorting.Parameter)} » n'est pas un ordre : "
                + $"{string.Join(", ", Sorting.All.Select(sorting => sorting.Name).OfType<string>())}."
            : null);

    protected internal override JsonObject Variables(PageAddress address)
    {
        var criteria = new Criteria(address);
        var sorting = Sorting.Find(address.Value(Sorting.Parameter)) ?? Sorting.All[0];
        var backwards = address.Value(Before) is not null;
        return new JsonObject
        {
            ["where"] = criteria.Without(),
            ["order"] = sorting.ToJson(),
            [backwards ? "last" : "first"] = PageSize,
            ["after"] = backwards ? null : address.Value(After),
            ["before"] = address.Value(Before),
            ["sansType"] = criteria.Without(Criteria.Type),
            ["sansSpecialite"] = criteria.Without(Criteria.Specialite),
            ["sansFamille"] = criteria.Without(Criteria.Famille),
            ["sansZonage"] = criteria.Without(Criteria.Zonage),
            ["sansQuartier"] = criteria.Without(Criteria.Quartier),
            ["sansAnnee"] = criteria.Without(Criteria.DeAnnee, Criteria.AAnnee),
            ["sansRegion"] = criteria.Without(Criteria.Region, Criteria.Departement, Criteria.Commune),
            ["sansDepartement"] = criteria.Without(Criteria.Departement, Criteria.Commune),
            ["sansCommune"] = criteria.Without(Criteria.Commune),
            ["avecCommunes"] = address.Value(Criteria.Departement) is not null,
            ["commune"] = address.Value(Criteria.Commune) ?? "",
            ["avecCommune"] = address.Value(Criteria.Commune) is not null,
            ["epci"] = address.Value(Criteria.Epci) ?? "",
            ["avecEpci"] = address.Value(Criteria.Epci) is not null,
            ["cpts"] = address.Value(Criteria.Cpts) ?? "",
            ["avecCpts"] = address.Value(Criteria.Cpts) is not null,
            ["qpv"] = address.Value(Criteria.Qpv) ?? "",
            ["avecQpv"] = address.Value(Criteria.Qpv) is not null,
            ["gestionnaire"] = address.Value(Criteria.Gestionnaire) ?? "",
            ["avecGestionnaire"] = address.Value(Criteria.Gestionnaire) is not null,
        };
    }

    protected override PageContent Show(PageAddress address, StructuresAnswer answer)
    {
        var place = PlaceOf(address, answer);
        var title = place is null ? "Structures d'exercice coordonné" : $"Structures d'exercice coordonné : {place}";
        return PageContent.Shown.Of<StructuresView, StructuresAnswer>(
            new PageHead(
                title,
                $"{Francais.Compte(answer.Structures.TotalCount, "structure", "structures")} : "
                    + "type, spécialité, gestionnaire, zonage, quartier. À filtrer, à trier, à emporter dans un tableur.")
            {
                Canonical = address.WithAll([new(After, []), new(Before, [])]),
                IsListed = address.Value(After) is null && address.Value(Before) is null && IsOfOnePlace(address),
                List = _list,
                ListHasPlaces = true,
                Feed = PageAddress.Link(Site.Feed, [.. address.Except(Sorting.Parameter, After, Before)]),
            },
            address,
            answer);
    }

    /// <summary>Search engines may list France, and each territory, but not each combination of filters.</summary>
    private static bool IsOfOnePlace(PageAddress address) => address.Relative == address.Path
        || ((string[])[Criteria.Region, Criteria.Departement, Criteria.Epci, Criteria.Commune, Criteria.Cpts])
            .Any(name => address.Values(name) is [var one]
                && address.Relative == PageAddress.Link(address.Path, KeyValuePair.Create(name, one)));

    private static string? PlaceOf(PageAddress address, StructuresAnswer answer) =>
        address.Value(Criteria.Commune) is not null ? answer.Commune?.Nom
        : address.Value(Criteria.Cpts) is not null ? answer.TerritoireCpts?.Nom
        : address.Value(Criteria.Epci) is not null ? answer.Epci?.Nom
        : address.Value(Criteria.Departement) is { } departement ? answer.Departements.LabelOf(departement)
        : address.Value(Criteria.Region) is { } region ? answer.Regions.LabelOf(region)
        : null;
}
