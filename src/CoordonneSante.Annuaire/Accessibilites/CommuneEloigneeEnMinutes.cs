using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;

namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>A commune, and the structure that is reached first.</summary>
/// <param name="Commune">Leaf territory.</param>
/// <param name="DureeMinutes">As the file of travel times gives it.</param>
/// <param name="PlusProche">The structure; of several in one commune, the first by FINESS number.</param>
public readonly record struct CommuneEloigneeEnMinutes(Commune Commune, double DureeMinutes, Structure PlusProche);
