using CoordonneSante.Annuaire.Exercice.Documents;

namespace CoordonneSante.Annuaire.Exercice.Modes;

/// <summary>A step to creation.</summary>
/// <param name="Rang">From 1, within its path.</param>
/// <param name="Libelle">What is done.</param>
/// <param name="Parcours">The path that it is part of: a mode has one for each document that gives steps.</param>
/// <param name="Citation">What it rests on.</param>
public sealed record EtapeProjet(int Rang, string Libelle, ParcoursCreation Parcours, Citation Citation);
