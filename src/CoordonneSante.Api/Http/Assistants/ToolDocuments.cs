namespace CoordonneSante.Api.Http.Assistants;

/// <summary>What the tools ask of the graph.</summary>
internal static class ToolDocuments
{
    public const string Search = """
        query Chercher($texte: String!, $nombre: Int!) {
          lieuxEtNoms: suggestions(prefixe: $texte, first: $nombre) { libelle nature code correspondance }
          structures(recherche: $texte, first: $nombre) {
            totalCount
            nodes { finess nom typeLibelle specialiteLibelle commune { codeInsee nom departement { code nom } } }
          }
        }
        """;

    public const string Card = """
        query FicheStructure($finess: String!) {
          structure(finess: $finess) {
            finess nom nomLong typeLibelle specialiteLibelle specialiteFiabilite siret telephone dateOuverture dateMiseAJour
            adresse { ligne codePostal ville }
            position { longitude latitude qualite niveauLibelle }
            commune { codeInsee nom population departement { code nom region { code nom } } epci { siren nom } }
            zonageMedecinLibelle
            quartierPrioritaire { code nom }
            gestionnaire { finess nom siren categorieLibelle categorieFiabilite nombreStructures }
            provenance { dateExtraction source { titre producteur } }
          }
        }
        """;

    public const string Diagnosis = """
        query DiagnosticTerritoire($territoire: TerritoireInput!) {
          territoire(par: $territoire) {
            libelle niveauLibelle nombreCommunes population populationMillesime communesSansPopulation
            parZonage { zonageMedecinLibelle nombreCommunes population part }
            statistiques(grouperPar: [TYPE], comparerA: [FRANCE]) {
              total statut
              groupes {
                cles { libelle } nombre pour10000Habitants statutLibelle
                comparaisons { libelle nombre pour10000Habitants rapport statutLibelle }
              }
            }
            accesMaisonDeSante: accessibilite(where: { type: { eq: MAISON_DE_SANTE } }) {
              distanceMoyenneKm distanceMedianeKm populationMesuree seuils { km part }
            }
            accesCentreDeSante: accessibilite(where: { type: { eq: CENTRE_DE_SANTE } }) {
              distanceMoyenneKm distanceMedianeKm populationMesuree seuils { km part }
            }
          }
        }
        """;

    public const string Schemes = """
        query AidesProjet($projet: ProjetInput!) {
          dispositifsMobilisables(projet: $projet) {
            statutLibelle bilan
            dispositif { code libelle description financeur vigueurLibelle vigueurExplication reserves sources { document passage } }
            criteres { statutLibelle explication critere { libelle obligatoire } }
            contacts { nom roleLibelle telephone courriel site }
          }
          questionsProjet(projet: $projet) { champ question dispositifsDecides { libelle } }
        }
        """;

    public static IEnumerable<string> All => [Search, Card, Diagnosis, Schemes];
}
