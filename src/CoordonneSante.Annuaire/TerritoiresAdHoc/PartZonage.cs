using CoordonneSante.Annuaire.Entites.Zonages;

namespace CoordonneSante.Annuaire.TerritoiresAdHoc;

/// <summary>The part of a territory whose communes have one zoning.</summary>
/// <param name="ZonageMedecin">The zoning of the communes themselves.</param>
/// <param name="NombreCommunes">Leaf communes.</param>
/// <param name="Population">Inhabitants of those whose population is known.</param>
/// <param name="Part">Share of the territory's inhabitants, 0 to 1; null when it has none.</param>
public readonly record struct PartZonage(ZonageMedecin ZonageMedecin, int NombreCommunes, int Population, double? Part);
