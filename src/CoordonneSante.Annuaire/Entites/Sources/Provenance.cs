using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Sources;

/// <summary>Where a record comes from.</summary>
public sealed class Provenance
{
    internal Provenance(Source source, Texte? identifiantSource, DateOnly dateExtraction)
    {
        Source = source;
        IdentifiantSource = identifiantSource;
        DateExtraction = dateExtraction;
    }

    public Source Source { get; }

    /// <summary>How the source itself identifies the record; null when it does not.</summary>
    public Texte? IdentifiantSource { get; }

    /// <summary>Day the source was extracted by its producer.</summary>
    public DateOnly DateExtraction { get; }
}
