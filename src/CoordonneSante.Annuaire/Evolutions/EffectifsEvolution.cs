namespace CoordonneSante.Annuaire.Evolutions;

/// <summary>How many structures of one set there were, how many there are, and why. Which they are, the schema says.</summary>
/// <remarks>Always <c>NombreApres = NombreAvant + Ouvertes - Fermees + Entrees - Sorties</c>.</remarks>
public sealed class EffectifsEvolution
{
    public int NombreAvant { get; private set; }

    public int NombreApres { get; private set; }

    public int Solde => NombreApres - NombreAvant;

    /// <summary>Null when there was none.</summary>
    public double? TauxEvolution => NombreAvant == 0 ? null : (double)Solde / NombreAvant;

    public int Ouvertes { get; private set; }

    /// <summary>Of those, how many say that they opened before the first version was extracted.</summary>
    public int InscritesTardivement { get; private set; }

    public int Fermees { get; private set; }

    public int Entrees { get; private set; }

    public int Sorties { get; private set; }

    public int Conservees { get; private set; }

    /// <summary>Of the kept ones, as are the three that follow.</summary>
    public int Deplacees { get; private set; }

    public int Renommees { get; private set; }

    public int ChangementsDeType { get; private set; }

    public int ChangementsDeGestionnaire { get; private set; }

    /// <summary>Counts a structure that was in the set and no longer is.</summary>
    internal void Leave(IReadOnlyList<NatureChangement> natures)
    {
        NombreAvant++;
        if (natures is [NatureChangement.Fermee])
        {
            Fermees++;
        }
        else
        {
            Sorties++;
        }
    }

    /// <summary>Counts a structure that is in the set and was not.</summary>
    internal void Join(IReadOnlyList<NatureChangement> natures, bool isLate)
    {
        NombreApres++;
        if (natures is [NatureChangement.Ouverte])
        {
            Ouvertes++;
            InscritesTardivement += isLate ? 1 : 0;
        }
        else
        {
            Entrees++;
        }
    }

    /// <summary>Counts a structure that was in the set and still is.</summary>
    internal void Keep(IReadOnlyList<NatureChangement> natures)
    {
        NombreAvant++;
        NombreApres++;
        Conservees++;
        foreach (var nature in natures)
        {
            Deplacees += nature is NatureChangement.Deplacee ? 1 : 0;
            Renommees += nature is NatureChangement.Renommee ? 1 : 0;
            ChangementsDeType += nature is NatureChangement.ChangementDeType ? 1 : 0;
            ChangementsDeGestionnaire += nature is NatureChangement.ChangementDeGestionnaire ? 1 : 0;
        }
    }
}
