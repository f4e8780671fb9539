using System.Text.RegularExpressions;

namespace CoordonneSante.Pages.Projet;

/// <summary>A scheme before what is known of a project.</summary>
public sealed record EvaluationAnswer(
    string Statut,
    string StatutDuProjet,
    string Bilan,
    DispositifAnswer Dispositif,
    IReadOnlyList<CritereEvalue> Criteres,
    IReadOnlyList<ContactAnswer> Contacts);

public sealed record DispositifAnswer(
    string Libelle,
    string Description,
    IReadOnlyList<string> NaturesLibelles,
    string Vigueur,
    string VigueurExplication,
    MentionAnswer? Montant,
    MentionAnswer? Demarche,
    IReadOnlyList<string> Reserves);

public sealed record MentionAnswer(string Texte);

public sealed partial record CritereEvalue(CritereAnswer Critere, string Statut, string StatutLibelle, string Explication)
{
    /// <summary>The explanation without the names of the API's fields.</summary>
    public string EnClair => FieldName().Replace(Explication, "");

    [GeneratedRegex(@"\s\(«\s[a-zA-Z0-9-]+\s»\)")]
    private static partial Regex FieldName();
}

public sealed record CritereAnswer(string Libelle, bool Obligatoire);

public sealed record ContactAnswer(string Nom, string? Telephone, string? Courriel, string? Site);
