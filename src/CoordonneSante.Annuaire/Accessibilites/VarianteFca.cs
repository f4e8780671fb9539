namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>Variants of the floating catchment area method.</summary>
public enum VarianteFca
{
    /// <summary>2SFCA: whatever is within the radius counts alike. Luo and Wang, 2003, doi:10.1068/b29120.</summary>
    DeuxEtapes,

    /// <summary>E2SFCA: what is farther counts less, in three rings. Luo and Qi, 2009, doi:10.1016/j.healthplace.2009.06.002.</summary>
    DeuxEtapesAmelioree,
}
