using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;

namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>A commune, and the nearest structure.</summary>
/// <param name="Commune">Leaf territory.</param>
/// <param name="DistanceKm">Great-circle kilometres from its centre, to the centimetre.</param>
/// <param name="PlusProche">The structure. Its position may be doubtful: see its <c>Qualite</c>.</param>
public readonly record struct CommuneEloignee(Commune Commune, double DistanceKm, Structure PlusProche);
