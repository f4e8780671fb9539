using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Exercice.Documents;

namespace CoordonneSante.Annuaire.Exercice.Modes;

/// <summary>One fact that one document states, in our words. Documents may disagree: each statement stays its document's.</summary>
public sealed record Enonce
{
    /// <summary>Modes that it holds for.</summary>
    public required IReadOnlyList<TypeStructure> Types { get; init; }

    public required SujetEnonce Sujet { get; init; }

    public required string Texte { get; init; }

    public required Citation Citation { get; init; }

    public string Document => Citation.Document;

    /// <summary>INSEE code of the région that the document speaks of; null for France.</summary>
    public string? Region => Citation.Reference.Region;

    /// <summary>Date printed on the document; null when it prints none.</summary>
    public string? Date => Citation.Reference.Date;

    /// <summary>The text followed by where and when it is said: "Libéraux (Bretagne, 2019)".</summary>
    internal string WithSource => $"{Texte.TrimEnd('.')} ({Citation.Reference.Abrege})";
}
