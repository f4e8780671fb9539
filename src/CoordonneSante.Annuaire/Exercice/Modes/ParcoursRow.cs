using CoordonneSante.Annuaire.Exercice.Documents;

namespace CoordonneSante.Annuaire.Exercice.Modes;

/// <summary>A path of modes.json.</summary>
internal sealed record ParcoursRow(string Code, string Libelle, IReadOnlyList<ParcoursRow.Step> Etapes, string? Note = null)
{
    internal sealed record Step(string Libelle, Citation Citation);
}
