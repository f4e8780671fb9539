using CoordonneSante.Annuaire.Entites.Sources;

namespace CoordonneSante.Import.Assemblage;

/// <summary>A record as its reader gave it, found again in a directory, and the source it came from.</summary>
internal readonly record struct LigneReprise<T>(SourceRow Source, T Value);
