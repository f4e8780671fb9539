using CoordonneSante.Annuaire.Entites.Territoires;

namespace CoordonneSante.Annuaire.Recherche;

/// <summary>A code that a request gives for the INSEE code of a commune, and that no commune of today has.</summary>
/// <param name="Code">Five characters.</param>
/// <param name="Fusion">What became of the commune that had it; null when none did.</param>
/// <param name="DuCodePostal">The communes whose postal code it is, but the one of <paramref name="Fusion"/>: perhaps what was
/// meant.</param>
public sealed record CodeDemande(string Code, CommuneFusionnee? Fusion, IReadOnlyList<Commune> DuCodePostal);
