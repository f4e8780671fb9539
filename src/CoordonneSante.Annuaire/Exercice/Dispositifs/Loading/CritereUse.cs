using CoordonneSante.Annuaire.Exercice.Documents;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Loading;

/// <summary>That a scheme has a criterion, as dispositifs.json gives it.</summary>
/// <param name="Critere">Code of a <see cref="CritereRow"/>.</param>
internal sealed record CritereUse(string Critere, IReadOnlyList<Citation> Sources, bool Obligatoire = true, string? Precision = null)
{
    public Critere Bind(CritereRow row) => new(row.Code, row.Libelle, row.Condition, Sources, Obligatoire, Precision);
}
