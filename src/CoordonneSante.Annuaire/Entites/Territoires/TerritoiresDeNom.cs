using CoordonneSante.Annuaire.Entites.Structures;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>Territories of one level that have the same name.</summary>
/// <param name="Territoires">The most populous first.</param>
/// <param name="Communes">Rows of all their communes, and of the arrondissements of those that have some.</param>
/// <param name="EstVaste">Whether the name means nothing else: that of a région, of a département or of an EPCI with its kind. That of a
/// commune may be a person's or a place's.</param>
internal sealed record TerritoiresDeNom(IReadOnlyList<StructureOwner> Territoires, IReadOnlyList<int> Communes, bool EstVaste);
