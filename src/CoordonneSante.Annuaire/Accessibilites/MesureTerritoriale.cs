using CoordonneSante.Annuaire.Statistiques;

namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>Whose measure it is: the inhabitants and the communes of one territory, with those that could not be measured apart.</summary>
/// <remarks>Where something is measured, <c>Population = PopulationMesuree + PopulationNonSituee + PopulationNonCouverte +
/// PopulationSansDuree</c>.</remarks>
public abstract class MesureTerritoriale
{
    private protected MesureTerritoriale(Repartition repartition, int group)
    {
        Repartition = repartition;
        Group = group;
    }

    /// <summary>Inhabitants of the communes whose population is known.</summary>
    public int Population => Repartition.EffectifsOf(Group).Population;

    /// <summary>Those on whom the figures bear; 0 when no structure is to be found.</summary>
    public int PopulationMesuree => Repartition.EffectifsOf(Group).PopulationMesuree;

    /// <summary>Those of communes without centre.</summary>
    public int PopulationNonSituee => Repartition.EffectifsOf(Group).PopulationNonSituee;

    /// <summary>Those of régions in which the loaded files list no structure of the types asked for, and those whose nearest one is too
    /// far across a sea.</summary>
    public int PopulationNonCouverte => Repartition.EffectifsOf(Group).PopulationNonCouverte;

    /// <summary>Those of communes from which no loaded travel time leads to a structure; 0 where ways are great-circle
    /// distances.</summary>
    public int PopulationSansDuree => Repartition.EffectifsOf(Group).PopulationSansDuree;

    /// <summary>Measured inhabitants to whom an unknown structure may be nearer: a commune of which nothing is known is nearer, by its
    /// centre, than their structure, or within the radius.</summary>
    public int PopulationEnLimite => Repartition.EffectifsOf(Group).PopulationEnLimite;

    /// <summary>Their share of the measured ones, 0 to 1; null without any.</summary>
    public double? PartEnLimite => Rates.Share(PopulationEnLimite, PopulationMesuree);

    /// <summary>Leaf communes.</summary>
    public int Communes => Repartition.EffectifsOf(Group).Communes;

    public int CommunesMesurees => Repartition.EffectifsOf(Group).CommunesMesurees;

    public int CommunesSansCentre => Repartition.EffectifsOf(Group).CommunesSansCentre;

    public int CommunesNonCouvertes => Repartition.EffectifsOf(Group).CommunesNonCouvertes;

    public int CommunesSansDuree => Repartition.EffectifsOf(Group).CommunesSansDuree;

    public int CommunesSansPopulation => Repartition.EffectifsOf(Group).CommunesSansPopulation;

    /// <summary>What the figures are, so that an export explains itself.</summary>
    public MesureStatistique Mesure => Repartition.MesureOf(Group);

    private protected Repartition Repartition { get; }

    private protected int Group { get; }
}
