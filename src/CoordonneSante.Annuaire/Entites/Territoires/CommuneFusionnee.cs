using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>A code no longer in use, and the commune that holds its territory today. Source: INSEE, COG.</summary>
public sealed record CommuneFusionnee(Texte AncienCode, Texte AncienNom, Commune Commune, DateOnly DateEffet);
