using CoordonneSante.Annuaire.Entites.Territoires;

namespace CoordonneSante.Annuaire.Recherche;

/// <summary>What a request gives for the INSEE code of a commune, where it may have meant another than it gets.</summary>
/// <param name="Code">Five characters.</param>
/// <param name="Fusion">What became of the commune that had it; null when none did.</param>
/// <param name="DuCodePostal">The communes whose postal code it is, but the one of <paramref name="Fusion"/>: perhaps what was
/// meant.</param>
/// <param name="Ville">Paris, Lyon or Marseille, asked for where only their arrondissements are; else null.</param>
public sealed record CodeDemande(
    string Code, CommuneFusionnee? Fusion, IReadOnlyList<Commune> DuCodePostal, Commune? Ville = null);
