namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Projets;

/// <summary>What a project says of a criterion that only it can tell.</summary>
/// <param name="Critere">Code of a criterion that is <see cref="Dispositifs.Critere.Declarable"/>.</param>
public sealed record CritereDeclare(string Critere, bool Rempli);
