using CoordonneSante.Annuaire.Entites.Territoires;

namespace CoordonneSante.Annuaire.Couvertures;

/// <summary>A région of an answer of which the loaded files list no structure that the question is about.</summary>
/// <param name="Region">The région.</param>
/// <param name="Types">The types of the structures that the question is about.</param>
public sealed record RegionNonCouverte(Region Region, TypesAdmis Types);
