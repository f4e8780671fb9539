using System.Text.Json.Nodes;
using CoordonneSante.Pages.Adresses;
using CoordonneSante.Pages.Documents;
using CoordonneSante.Pages.Rendu;

namespace CoordonneSante.Pages.Recherche;

/// <summary>What the directory has for some words.</summary>
internal sealed class RecherchePage() : Page<RechercheAnswer>("/recherche", "Recherche/Recherche.graphql")
{
    public const string Words = "q";

    private const int MaxLength = 200;

    private readonly PageDocument _list = PageDocument.Read("Recherche/Liste.graphql");

    internal override IEnumerable<PageDocument> Documents => [Document, _list];

    internal override IReadOnlyList<string> Parameters { get; } = [Words];

    protected internal override string? Problem(PageAddress address) => address.Value(Words)?.Length > MaxLength
        ? $"La recherche est trop longue : {MaxLength} caractères au plus. Gardez les mots qui comptent, le nom et la commune par exemple."
        : null;

    protected internal override JsonObject Variables(PageAddress address) => new()
    {
        ["q"] = address.Value(Words) ?? "",
        ["avecQ"] = address.Value(Words) is not null,
    };

    protected override PageContent Show(PageAddress address, RechercheAnswer answer) =>
        PageContent.Shown.Of<RechercheView, RechercheAnswer>(
        new PageHead(
            address.Value(Words) is { } words ? $"Recherche : {words}" : "Recherche",
            "Chercher une structure, une commune, une intercommunalité, un quartier prioritaire ou un gestionnaire.")
        {
            Canonical = address.Relative,
            IsListed = address.Value(Words) is null,
            List = answer.Structures is { TotalCount: > 0 } ? _list : null,
            ListHasPlaces = true,
        },
        address,
        answer);
}
