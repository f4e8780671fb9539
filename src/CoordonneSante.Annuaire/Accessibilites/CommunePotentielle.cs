using CoordonneSante.Annuaire.Entites.Territoires;

namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>What is within reach of one commune.</summary>
/// <param name="Commune">Leaf territory.</param>
/// <param name="Pour10000Habitants">Structures for 10 000 inhabitants; 0 when none is within the radius.</param>
public readonly record struct CommunePotentielle(Commune Commune, double Pour10000Habitants);
