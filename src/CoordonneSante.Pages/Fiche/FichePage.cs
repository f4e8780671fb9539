using System.Text.Json.Nodes;
using CoordonneSante.Pages.Adresses;
using CoordonneSante.Pages.Documents;
using CoordonneSante.Pages.Rendu;

namespace CoordonneSante.Pages.Fiche;

/// <summary>All that is known of one structure, and how it is known.</summary>
internal sealed class FichePage() : Page<FicheAnswer>("/structures/{finess}", "Fiche/Fiche.graphql")
{
    private readonly PageDocument _list = PageDocument.Read("Fiche/Liste.graphql");

    internal override IEnumerable<PageDocument> Documents => [Document, _list];

    protected internal override JsonObject Variables(PageAddress address) => new() { ["finess"] = address.Route("finess") };

    protected override PageContent Show(PageAddress address, FicheAnswer answer)
    {
        if (answer.Structure is not { } structure)
        {
            return UnknownStructure.Of(address.Route("finess"));
        }

        var departement = structure.Commune.Departement;
        return PageContent.Shown.Of<FicheView, FicheAnswer>(
            new PageHead(
                structure.Titre,
                $"{structure.TypeLibelle} à {structure.Commune.Nom} ({departement.Nom}) : adresse, gestionnaire, zonage, "
                    + "structures voisines, et d'où chaque information vient.")
            {
                Canonical = $"/structures/{structure.Finess}",
                Above =
                [
                    Crumb.Home,
                    new("Structures", "/structures"),
                    new(departement.Region.Nom, PageAddress.Link("/structures", KeyValuePair.Create("region", departement.Region.Code))),
                    new(departement.Nom, PageAddress.Link("/structures", KeyValuePair.Create("departement", departement.Code))),
                ],
                List = _list,
                ListHasPlaces = structure.Position is not null,
                Structured = StructuredData.Of(structure, address),
            },
            address,
            answer);
    }
}
