using CoordonneSante.Annuaire.Entites.Indicateurs;

namespace CoordonneSante.Annuaire.TerritoiresAdHoc;

/// <summary>The part of a territory whose communes are of one class.</summary>
/// <param name="Classe">The class; its own number of communes is that of the whole directory.</param>
/// <param name="NombreCommunes">Leaf communes.</param>
/// <param name="Population">Inhabitants of those whose population is known.</param>
/// <param name="Part">Share of the inhabitants of communes whose class is known, 0 to 1; null when there are none.</param>
public sealed record PartClasse(ClasseIndicateur Classe, int NombreCommunes, int Population, double? Part);
