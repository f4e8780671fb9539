using CoordonneSante.Annuaire.Entites.Sources;

namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>How the way from people to structures is measured.</summary>
/// <param name="Unite">In what.</param>
/// <param name="Source">The file of travel times; null for great-circle distances, which are computed.</param>
public sealed record MesureTrajet(UniteTrajet Unite, Source? Source);
