namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>Whether the way from a commune to a structure can be measured.</summary>
internal enum SituationCommune : byte
{
    Mesurable,

    /// <summary>No source gives its centre.</summary>
    SansCentre,

    /// <summary>The loaded files list no structure in its région: what is there is unknown, which is not far.</summary>
    NonCouverte,
}
