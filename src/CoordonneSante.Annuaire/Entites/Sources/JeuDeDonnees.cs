using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Sources;

/// <summary>Identity and origin of the data being served.</summary>
public sealed class JeuDeDonnees
{
    internal JeuDeDonnees(Texte version, DateTime construitLe, IReadOnlyList<Source> sources, IReadOnlyList<IndicateurQualite> qualite)
    {
        Version = version;
        ConstruitLe = construitLe;
        Sources = sources;
        Qualite = qualite;
    }

    /// <summary>Digest of the content: equal content has an equal version.</summary>
    public Texte Version { get; }

    /// <summary>UTC.</summary>
    public DateTime ConstruitLe { get; }

    public IReadOnlyList<Source> Sources { get; }

    public IReadOnlyList<IndicateurQualite> Qualite { get; }
}
