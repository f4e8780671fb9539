using CoordonneSante.Pages.Adresses;
using CoordonneSante.Pages.Composants.Territoires;
using CoordonneSante.Pages.Documents;
using CoordonneSante.Pages.Rendu;

namespace CoordonneSante.Pages.Territoires;

/// <summary>The diagnosis of a région, a département, an EPCI, a commune or a CPTS.</summary>
internal sealed class TerritoirePage() : DiagnosticPage("/territoires/{niveau}/{code}")
{
    internal override ValueTask<PageContent?> BeforeAsync(PageAddress address, RunDocument run) =>
        ValueTask.FromResult<PageContent?>(
            TerritoireDemande.Levels.Contains(address.Route("niveau"))
                ? null
                : new PageContent.Missing(
                    $"« {address.Route("niveau")} » n'est pas un niveau de territoire",
                    $"L'adresse d'un diagnostic est « /territoires/niveau/code », "
                        + $"où le niveau est un de : {string.Join(", ", TerritoireDemande.Levels)}."
                ));

    protected override TerritoireDemande Read(PageAddress address) => TerritoireDemande.Of(address.Route("niveau"), address.Route("code"));

    protected override PageContent Unknown(TerritoireDemande demande) => new PageContent.Missing(
        $"Aucun territoire de ce niveau n'a le code {demande.Code}",
        "Vérifiez le code (INSEE pour une région, un département ou une commune, SIREN pour un EPCI, clé pour une CPTS), ou cherchez "
            + "le territoire par son nom. "
        + "Un code postal n'est pas un code INSEE.");
}
