using System.Text.Json.Nodes;
using CoordonneSante.Pages.Adresses;
using CoordonneSante.Pages.Composants;
using CoordonneSante.Pages.Composants.Territoires;
using CoordonneSante.Pages.Documents;
using CoordonneSante.Pages.Rendu;

namespace CoordonneSante.Pages.Quartiers;

/// <summary>A quartier prioritaire: where it is, its zoning, the structures in it and around it.</summary>
internal sealed class QuartierPage() : Page<QuartierAnswer>("/quartiers/{code}", "Quartiers/Quartier.graphql")
{
    private readonly PageDocument _list = PageDocument.Read("Quartiers/Alentours.graphql");

    internal override IEnumerable<PageDocument> Documents => [Document, _list];

    protected internal override JsonObject Variables(PageAddress address) => new() { ["code"] = address.Route("code") };

    protected override PageContent Show(PageAddress address, QuartierAnswer answer)
    {
        if (answer.Quartier is not { } quartier)
        {
            return new PageContent.Missing(
                "Aucun quartier prioritaire n'a ce code",
                $"Les données servies n'ont pas de quartier {address.Route("code")}. Les codes ont changé en 2024 : "
                    + "« QP035004 » est devenu « QN03504M ». Cherchez le quartier par son nom ou sa commune.");
        }

        return PageContent.Shown.Of<QuartierView, QuartierAnswer>(
            new PageHead(
                $"{quartier.Nom} ({quartier.NomsCommunes})\u00A0: quartier prioritaire",
                $"{quartier.Nom}, quartier prioritaire de {quartier.NomsCommunes} : "
                    + $"{Francais.Compte(quartier.Structures.TotalCount, "structure", "structures")} d'exercice coordonné, "
                    + "zonage des médecins, structures les plus proches et leur distance.")
            {
                Above = [Crumb.Home, QuartiersPage.Crumb, .. CrumbsOf(quartier)],
                Canonical = Destination.OfQuarter(quartier.Code),
                List = quartier.StructuresProches.Count > 0 ? _list : null,
                ListHasPlaces = true,
            },
            address,
            answer);
    }

    private static IEnumerable<Crumb> CrumbsOf(QuartierAnswer.QuarterAnswer quartier) =>
    [
        .. quartier.Departement is { } departement
            ? [new Crumb(departement.Nom, QuartiersPage.AddressOf(departement.Code))]
            : Array.Empty<Crumb>(),
        .. quartier.Communes is [var commune]
            ? [new Crumb(commune.Nom, TerritoireDemande.Of("commune", commune.CodeInsee).Address)]
            : Array.Empty<Crumb>(),
    ];
}
