namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>How many people live within a travel time of a structure.</summary>
/// <param name="Minutes">The time, included.</param>
/// <param name="Population">Inhabitants of the communes that are within it.</param>
/// <param name="Part">Their share of the measured inhabitants, 0 to 1.</param>
/// <param name="Communes">How many communes that is, empty ones and those of unknown population included.</param>
public readonly record struct SeuilDuree(double Minutes, int Population, double Part, int Communes);
