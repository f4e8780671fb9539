using CoordonneSante.Annuaire.Couvertures;

namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>Whether the way from a commune to a structure can be measured.</summary>
internal enum SituationCommune : byte
{
    Mesurable,

    /// <summary>No source gives its centre.</summary>
    SansCentre,

    /// <summary>The loaded files list no structure of the types in question in its région: what is there is unknown, which is not
    /// far.</summary>
    NonCouverte,

    /// <summary>The nearest structure that the files place is across a sea, beyond <see cref="Terre.MaxParLaMerKm"/>: as unknown.</summary>
    OutreMer,

    /// <summary>The loaded travel times lead from it to no structure that was asked for, or have no way from it at all.</summary>
    SansDuree,
}
