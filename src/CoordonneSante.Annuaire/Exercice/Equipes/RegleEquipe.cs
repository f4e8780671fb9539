using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Exercice.Documents;

namespace CoordonneSante.Annuaire.Exercice.Equipes;

/// <summary>The minimum team that one document gives.</summary>
public sealed record RegleEquipe
{
    /// <summary>Stable slug, e.g. "maison-bretagne".</summary>
    public required string Code { get; init; }

    public required IReadOnlyList<TypeStructure> Types { get; init; }

    public required string Libelle { get; init; }

    public required IReadOnlyList<ExigenceEquipe> Exigences { get; init; }

    /// <summary>All of one document.</summary>
    public required IReadOnlyList<Citation> Sources { get; init; }

    public string Document => Sources[0].Document;

    /// <summary>INSEE code of the région that the document speaks of; null for France.</summary>
    public string? Region => Sources[0].Reference.Region;

    internal ConformiteEquipe Check(Equipe team)
    {
        var exigences = Exigences.Select(exigence => ExigenceEvaluee.Check(exigence, team)).ToList();
        return new ConformiteEquipe(this, exigences);
    }
}
