using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace CoordonneSante.Api.Http.Assistants;

/// <summary>What an assistant can ask, read only.</summary>
[McpServerToolType]
internal sealed class DirectoryTools(ToolRunner runner)
{
    [McpServerTool(Name = "chercher", Title = "Chercher", ReadOnly = true, Idempotent = true, OpenWorld = false)]
    [Description("Cherche des structures et des territoires par des mots : nom, commune, code postal, type, spécialité. "
        + "Donne les numéros FINESS et les codes que les autres outils demandent.")]
    public Task<CallToolResult> SearchAsync(
        [Description("Mots cherchés, par exemple « dentiste rennes » ou « 35400 ».")] string texte,
        [Description("Résultats de chaque sorte, de 1 à 50.")] int nombre = 10) =>
        runner.RunAsync(ToolDocuments.Search, new JsonObject { ["texte"] = texte, ["nombre"] = nombre });

    [McpServerTool(Name = "fiche_structure", Title = "Fiche d'une structure", ReadOnly = true, Idempotent = true, OpenWorld = false)]
    [Description("La fiche d'une structure : adresse, commune, gestionnaire, zonage, quartier prioritaire, et d'où elle vient.")]
    public Task<CallToolResult> GetCardAsync([Description("Numéro FINESS de l'établissement, neuf caractères.")] string finess) =>
        runner.RunAsync(ToolDocuments.Card, new JsonObject { ["finess"] = finess });

    [McpServerTool(
        Name = "diagnostic_territoire", Title = "Diagnostic d'un territoire", ReadOnly = true, Idempotent = true, OpenWorld = false)]
    [Description("Population, zonage des médecins, structures par type rapportées aux habitants et comparées à la France, distance des "
        + "habitants aux maisons et aux centres de santé.")]
    public Task<CallToolResult> DiagnoseAsync(
        [Description("Ce que sont les codes : commune, communes, epci, epcis, departement, departements ou region.")] string niveau,
        [Description("Un code (INSEE, ou SIREN d'un EPCI), ou plusieurs pour communes, epcis et departements.")] string[] codes)
    {
        var isSet = niveau is "communes" or "epcis" or "departements";
        JsonNode? value = isSet
            ? new JsonArray([.. codes.Select(code => (JsonNode)code)])
            : codes is [var only] ? only : new JsonArray([.. codes.Select(code => (JsonNode)code)]);
        return runner.RunAsync(ToolDocuments.Diagnosis, new JsonObject { ["territoire"] = new JsonObject { [niveau] = value } });
    }

    [McpServerTool(Name = "aides_projet", Title = "Aides d'un projet", ReadOnly = true, Idempotent = true, OpenWorld = false)]
    [Description("Les aides auxquelles un projet d'exercice coordonné peut prétendre, critère par critère, avec le passage du document "
        + "qui le dit, et les questions dont la réponse en déciderait le plus.")]
    public Task<CallToolResult> FindSchemesAsync(
        [Description("MAISON_DE_SANTE, CENTRE_DE_SANTE, CPTS ou une autre valeur de TypeStructure.")] string type,
        [Description("Code INSEE de la commune du projet ; absent s'il n'est pas connu.")] string? commune = null,
        [Description("Autres champs de ProjetInput, en objet JSON, par exemple {\"medecinsGeneralistes\": 2}.")]
        JsonElement? precisions = null)
    {
        var project = precisions is { ValueKind: JsonValueKind.Object } known ? JsonObject.Create(known) ?? [] : [];
        project["type"] = type;
        if (commune is not null)
        {
            project["commune"] = commune;
        }

        return runner.RunAsync(ToolDocuments.Schemes, new JsonObject { ["projet"] = project });
    }

    [McpServerTool(Name = "graphql", Title = "Requête GraphQL", ReadOnly = true, Idempotent = true, OpenWorld = false)]
    [Description("Exécute une requête GraphQL sur tout l'annuaire : filtres (where), tri (order), pages (first, after), statistiques. "
        + "« { __type(name: \"Query\") { fields { name description } } } » en donne les entrées.")]
    public Task<CallToolResult> QueryAsync(
        [Description("Le texte de la requête.")] string requete,
        [Description("Ses variables, en objet JSON.")] JsonElement? variables = null) =>
        runner.RunForeignAsync(requete, variables is { ValueKind: JsonValueKind.Object } given ? JsonObject.Create(given) ?? [] : []);
}
