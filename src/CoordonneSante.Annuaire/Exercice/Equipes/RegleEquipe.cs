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

    /// <summary>False for what holds of all modes: necessary everywhere, enough nowhere.</summary>
    internal bool IsOfOneMode => Types.Count == 1;

    /// <summary>False when a team's numbers cannot tell whether it is met.</summary>
    internal bool IsCountable => Exigences.All(exigence => exigence.Minimum is not null);

    /// <summary>Territory and date of its document.</summary>
    internal string Abrege => Sources[0].Reference.Abrege;

    /// <summary>All that it asks: "au moins 2 médecins généralistes, au moins 1 professionnel paramédical".</summary>
    internal string Exigence => string.Join(", ", Exigences.Select(exigence => exigence.Libelle));

    /// <summary>The rules that hold in a région: those of its documents and of those about France; without any, all of them.</summary>
    /// <param name="region">INSEE code; null when it is not known, and all hold.</param>
    /// <param name="rules">Those of a mode.</param>
    internal static IEnumerable<RegleEquipe> In(string? region, IReadOnlyList<RegleEquipe> rules)
    {
        var here = rules.Where(rule => region is not null && rule.Sources[0].Reference.Covers(region)).ToList();
        return here.Any(rule => rule.IsOfOneMode) ? here : rules;
    }

    internal ConformiteEquipe Check(Equipe team)
    {
        var exigences = Exigences.Select(exigence => ExigenceEvaluee.Check(exigence, team)).ToList();
        return new ConformiteEquipe(this, exigences);
    }
}
