namespace CoordonneSante.Annuaire.Textes;

/// <summary>What a value of an enumeration is called in French, for those who read it: "Centre de santé".</summary>
/// <param name="libelle">Begins with a capital.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class LibelleAttribute(string libelle) : Attribute
{
    public string Libelle { get; } = libelle;

    /// <summary>How a sentence says it, e.g. "ZIP"; null for the label itself, without its capital.</summary>
    public string? DansUnePhrase { get; init; }

    /// <summary>How a sentence says several, after their number, e.g. "centres de santé"; null for what is not counted.</summary>
    public string? AuPluriel { get; init; }
}
