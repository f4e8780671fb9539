namespace CoordonneSante.Import.Durees;

/// <summary>A travel time from one commune to another, as a line gives it.</summary>
/// <param name="Depart">INSEE code, of whatever vintage.</param>
/// <param name="Arrivee">INSEE code, of whatever vintage.</param>
/// <param name="Minutes">From 0.</param>
public readonly record struct DureeTrajet(string Depart, string Arrivee, double Minutes);
