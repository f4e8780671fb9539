namespace CoordonneSante.Import.Actualisations;

/// <summary>What became of one source.</summary>
/// <param name="Titre">French.</param>
/// <param name="Phrase">French, what was done and where the facts come from.</param>
/// <param name="IsProblem">Whether somebody should look at it.</param>
public sealed record EtatRapporte(string Id, string Titre, string Phrase, bool IsProblem);
