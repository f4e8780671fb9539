using System.Text.Json.Nodes;
using CoordonneSante.Pages.Adresses;
using CoordonneSante.Pages.Composants;
using CoordonneSante.Pages.Composants.Territoires;
using CoordonneSante.Pages.Documents;
using CoordonneSante.Pages.Rendu;

namespace CoordonneSante.Pages.Territoires;

/// <summary>The diagnosis of a territory, whatever names it.</summary>
internal abstract class DiagnosticPage(string route) : Page<TerritoireAnswer>(route, "Territoires/Territoire.graphql")
{
    private readonly PageDocument _structures = PageDocument.Read("Territoires/Structures.graphql");
    private readonly PageDocument _communes = PageDocument.Read("Territoires/Communes.graphql");

    internal override IEnumerable<PageDocument> Documents => [Document, _structures, _communes];

    /// <summary>What the address names; called only where it names something.</summary>
    protected abstract TerritoireDemande Read(PageAddress address);

    protected internal override JsonObject Variables(PageAddress address)
    {
        var demande = Read(address);
        var variables = new JsonObject { ["par"] = demande.Input };
        if (demande.IsOfCpts)
        {
            variables["cpts"] = demande.Code;
            variables["avecCpts"] = true;
        }

        return variables;
    }

    internal override PageContent? Explain(PageAddress address, DocumentResult.Refused refused) =>
        refused.Code == "TERRITOIRE_INCONNU" ? Unknown(Read(address)) : null;

    protected abstract PageContent Unknown(TerritoireDemande demande);

    protected override PageContent Show(PageAddress address, TerritoireAnswer answer)
    {
        var demande = Read(address);
        if (answer.Territoire is not { } territoire)
        {
            return Unknown(demande);
        }

        var head = new PageHead($"{territoire.Libelle}\u00A0: diagnostic du territoire", DescriptionOf(territoire))
        {
            Above = [Crumb.Home, .. CrumbsOf(territoire)],
            Canonical = demande.Address,
            List = _structures,
            ListHasPlaces = true,
            IsListed = territoire.Niveau is not null || demande.IsOfCpts,
        };
        var request = new PageRequest(_communes, new JsonObject { ["par"] = demande.Input });
        return new PageContent.Shown(head, typeof(TerritoireView), new Dictionary<string, object>
        {
            [nameof(TerritoireView.Address)] = address,
            [nameof(TerritoireView.Answer)] = answer,
            [nameof(TerritoireView.Demande)] = demande,
            [nameof(TerritoireView.CommunesCsv)] = request.ListAs(_communes, ListFormat.All[0].Parameter),
        });
    }

    private static string DescriptionOf(Diagnostic territoire) =>
        $"{territoire.Libelle} : {Francais.Compte(territoire.Population, "habitant", "habitants")}, "
        + $"{Francais.Compte(territoire.ParType.Total, "structure d'exercice coordonné", "structures d'exercice coordonné")}, "
        + "zonage des médecins, distances, organismes à contacter, aides.";

    /// <summary>The larger territories that hold all of it.</summary>
    private static IEnumerable<Crumb> CrumbsOf(Diagnostic territoire)
    {
        (string Niveau, IEnumerable<(string Code, string Nom)?> Larger)[] levels =
        [
            (
                "REGION",
                territoire.Communes.Select(commune => ((string, string)?)(commune.Departement.Region.Code, commune.Departement.Region.Nom))
            ),
            ("DEPARTEMENT", territoire.Communes.Select(commune => ((string, string)?)(commune.Departement.Code, commune.Departement.Nom))),
            ("EPCI", territoire.Communes.Select(commune => commune.Epci is { } epci ? ((string, string)?)(epci.Siren, epci.Nom) : null)),
        ];
        return
            from level in levels.TakeWhile(level => level.Niveau != territoire.Niveau)
            let larger = level.Larger.Distinct().Take(2).ToArray()
            where larger.Length == 1 && larger[0] is not null
            let one = larger[0].GetValueOrDefault()
            select new Crumb(one.Nom, TerritoireDemande.Of(level.Niveau.ToLowerInvariant(), one.Code).Address);
    }
}
