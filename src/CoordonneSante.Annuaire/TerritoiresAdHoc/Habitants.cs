using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.TerritoiresAdHoc;

/// <summary>How many people live in a set of leaf communes, and of when the figure is.</summary>
/// <param name="Population">Municipal population, of the communes whose own is known; 0 when none is.</param>
/// <param name="CommunesConnues">How many communes that is.</param>
/// <param name="CommunesInconnues">Communes whose population is not published: they are not in the sum.</param>
/// <param name="Millesime">Year of the figure, several when communes differ: "2021", "2017, 2021"; null when no population is
/// known.</param>
public readonly record struct Habitants(int Population, int CommunesConnues, int CommunesInconnues, Texte? Millesime);
