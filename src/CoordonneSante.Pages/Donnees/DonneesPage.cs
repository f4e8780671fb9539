using System.Text.Json.Nodes;
using CoordonneSante.Pages.Adresses;
using CoordonneSante.Pages.Composants;
using CoordonneSante.Pages.Documents;
using CoordonneSante.Pages.Gabarit;
using CoordonneSante.Pages.Rendu;

namespace CoordonneSante.Pages.Donnees;

/// <summary>Where the data come from, what they are worth, and how to take them all.</summary>
internal sealed class DonneesPage() : Page<DonneesAnswer>("/donnees", "Donnees/Donnees.graphql")
{
    private const string Description =
        "Les sources de l'annuaire, leur millésime, leur licence et leur qualité mesurée ; "
            + "toute la base en un fichier, l'API et ses exemples.";

    private readonly PageDocument _list = PageDocument.Read("Donnees/Liste.graphql");

    internal override IEnumerable<PageDocument> Documents => [Document, _list];

    protected override PageContent Show(PageAddress address, DonneesAnswer answer) => PageContent.Shown.Of<DonneesView, DonneesAnswer>(
        new PageHead("Les données", Description)
        {
            Canonical = "/donnees",
            List = _list,
            Feed = Site.Feed,
            Structured = Structured(address, answer),
        },
        address,
        answer);

    /// <summary>Schema.org, "Dataset".</summary>
    private static JsonObject Structured(PageAddress address, DonneesAnswer answer)
    {
        var json = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Dataset",
            ["name"] = Site.Name,
            ["description"] =
                "Annuaire des structures d'exercice coordonné de France : centres de santé, maisons de santé, CPTS et structures d'appui, "
                + "avec leurs gestionnaires, leurs territoires et le zonage des médecins.",
            ["url"] = address.Absolute("/donnees"),
            ["version"] = answer.Donnees.Version,
            ["license"] = Site.Licence,
            ["isAccessibleForFree"] = true,
            ["inLanguage"] = "fr",
            ["spatialCoverage"] = "France",
            ["creator"] = new JsonObject { ["@type"] = "Organization", ["name"] = Site.Name, ["url"] = address.Absolute("/") },
            ["distribution"] = new JsonArray(
                [.. WholeFile.All.Select(file => new JsonObject
                {
                    ["@type"] = "DataDownload",
                    ["name"] = file.Text,
                    ["encodingFormat"] = file.MediaType,
                    ["contentUrl"] = address.Absolute(file.Address),
                })]),
        };
        if (answer.JeuDeDonnees.DateExtraction is { } date)
        {
            json["temporalCoverage"] = Francais.Iso(date);
        }

        return json;
    }
}
