using CoordonneSante.Annuaire.Entites.Territoires;

namespace CoordonneSante.Annuaire.Recherche;

/// <summary>What a postal address says of where it is, without its street.</summary>
/// <param name="Communes">The commune that it names, or those that it may mean, the most populous first; none where it names none.</param>
/// <param name="CodePostal">The postal code in it that is one of France; null without.</param>
public sealed record LieuDansAdresse(IReadOnlyList<Commune> Communes, string? CodePostal);
