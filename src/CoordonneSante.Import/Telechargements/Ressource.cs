namespace CoordonneSante.Import.Telechargements;

/// <summary>The newest file of a source, as its publisher announces it.</summary>
/// <param name="Nom">Title that is also the file's name; null where the address alone is known.</param>
/// <param name="Taille">In bytes; null when not announced.</param>
/// <param name="Somme">Null when not announced.</param>
internal sealed record Ressource(Uri Adresse, string? Nom = null, long? Taille = null, SommeDeControle? Somme = null);
