using CoordonneSante.Annuaire.TerritoiresAdHoc;

namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>The communes and the inhabitants of one group, by what is known of them.</summary>
internal struct Effectifs
{
    public int Communes;

    public int CommunesSansPopulation;

    public int CommunesSansCentre;

    public int CommunesNonCouvertes;

    /// <summary>Those, among the ones that are not covered, whose nearest structure is too far across a sea.</summary>
    public int CommunesOutreMer;

    /// <summary>Rows of the régions that are not covered, one bit each: France has eighteen.</summary>
    public ulong RegionsNonCouvertes;

    /// <summary>Those of covered régions from which no travel time leads to a structure.</summary>
    public int CommunesSansDuree;

    public int PopulationSansDuree;

    public int CommunesMesurees;

    /// <summary>Inhabitants of all the communes whose population is known.</summary>
    public int Population;

    public int PopulationNonSituee;

    public int PopulationNonCouverte;

    public int PopulationMesuree;

    /// <summary>Those of <see cref="PopulationMesuree"/> whose figure an unknown structure beyond the limits of the data may
    /// change.</summary>
    public int PopulationEnLimite;

    /// <summary>Those of <see cref="PopulationMesuree"/> whose commune's centre is the chef-lieu.</summary>
    public int PopulationAuChefLieu;

    /// <summary>Years of the populations, see <see cref="PopulationColumns.Millesime"/>.</summary>
    public ulong Years;
}
