using System.Globalization;
using System.Text.Json.Nodes;

namespace CoordonneSante.Pages.Projet;

/// <summary>A field of the API's <c>ProjetInput</c>, as an address carries it.</summary>
/// <param name="Name">Its name, there and in the address.</param>
/// <param name="Kind">What its answer is.</param>
internal sealed record Champ(string Name, Champ.Nature Kind)
{
    public const string Critere = "critere";

    public const string Oui = "oui";

    public const string Non = "non";

    /// <summary>Mode that alone has a speciality and a manager.</summary>
    public const string Centre = "CENTRE_DE_SANTE";

    public enum Nature
    {
        /// <summary>Yes or no.</summary>
        OuiNon,

        /// <summary>A whole number, 0 or more.</summary>
        Nombre,

        /// <summary>One of some values.</summary>
        Choix,
    }

    public static IReadOnlyList<Champ> All { get; } =
    [
        new("specialite", Nature.Choix),
        new("gestionnaire", Nature.Choix),
        new("formeJuridique", Nature.Choix),
        new("maitreOuvrage", Nature.Choix),
        new("accordConventionnel", Nature.Choix),
        new("medecinsGeneralistes", Nature.Nombre),
        new("autresMedicaux", Nature.Nombre),
        new("paramedicaux", Nature.Nombre),
        new("autresProfessionnels", Nature.Nombre),
        new("placesMedecinsGeneralistes", Nature.Nombre),
        new("anneesActivite", Nature.Nombre),
        new("annee", Nature.Nombre),
        new("butNonLucratif", Nature.OuiNon),
        new("accueilStagiaires", Nature.OuiNon),
        new("projetDeSanteValide", Nature.OuiNon),
        new("secteur1", Nature.OuiNon),
        new("budgetSoutenable", Nature.OuiNon),
        new("concertationLiberaux", Nature.OuiNon),
        new("mesuresIncitativesTentees", Nature.OuiNon),
        new("mesuresIncitativesDeployees", Nature.OuiNon),
    ];

    /// <summary>What is asked of any project's team, in numbers.</summary>
    public static IReadOnlyList<QuestionAnswer> Team { get; } =
    [
        new("medecinsGeneralistes", null, "Médecins généralistes"),
        new("autresMedicaux", null, "Autres professionnels médicaux (autres médecins, dentistes, sages-femmes)"),
        new("paramedicaux", null, "Auxiliaires médicaux (infirmiers, kinésithérapeutes, orthophonistes…)"),
        new("autresProfessionnels", null, "Autres professionnels de santé (pharmaciens…)"),
    ];

    /// <returns>Null when the page has no such field.</returns>
    public static Champ? Find(string name) => All.FirstOrDefault(field => field.Name == name);

    /// <summary>Whether a project of a mode has the field: the API refuses it otherwise.</summary>
    public bool IsOf(string type) => Name switch
    {
        "specialite" or "gestionnaire" => type == Centre,
        "formeJuridique" => type != Centre,
        _ => true,
    };

    /// <returns>Null when the text is no value of the field.</returns>
    public JsonNode? Parse(string text) => Kind switch
    {
        Nature.OuiNon when text is Oui or Non => JsonValue.Create(text == Oui),
        Nature.Nombre when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        Nature.Choix => JsonValue.Create(text),
        _ => null,
    };
}
