using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>A code no longer in use, and the commune that holds its territory today. Source: INSEE, COG.</summary>
/// <param name="AncienCode">The code no longer in use.</param>
/// <param name="AncienNom">The commune's name then.</param>
/// <param name="Commune">The commune of today.</param>
/// <param name="DateEffet">The day its territory entered the commune of today.</param>
/// <param name="Nature">Null when the data do not say.</param>
public sealed record CommuneFusionnee(Texte AncienCode, Texte AncienNom, Commune Commune, DateOnly DateEffet, NatureMouvement? Nature);
