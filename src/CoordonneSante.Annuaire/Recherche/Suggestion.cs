namespace CoordonneSante.Annuaire.Recherche;

/// <summary>Something that what has been typed may mean.</summary>
/// <param name="Libelle">Name to show, with what tells homonyms apart.</param>
/// <param name="Categorie">GraphQL type name.</param>
/// <param name="Code">Natural key within the type.</param>
public sealed record Suggestion(string Libelle, string Categorie, string Code);
