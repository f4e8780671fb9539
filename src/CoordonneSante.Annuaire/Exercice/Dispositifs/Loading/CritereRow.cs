using CoordonneSante.Annuaire.Exercice.Dispositifs.Conditions;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Loading;

/// <summary>A criterion that schemes share, as criteres.json gives it.</summary>
internal sealed record CritereRow(string Code, string Libelle, Condition Condition);
