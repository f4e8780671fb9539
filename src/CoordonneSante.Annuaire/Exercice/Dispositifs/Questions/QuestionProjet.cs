using CoordonneSante.Annuaire.Exercice.Redaction;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Questions;

/// <summary>An answer that schemes wait for.</summary>
/// <param name="Champ">Field of the project that takes it.</param>
/// <param name="Critere">Code of the criterion to declare, when the field is "criteresDeclares"; else null.</param>
/// <param name="Question">In French.</param>
/// <param name="Dispositifs">The schemes that wait for it, in the order of their verdicts.</param>
/// <param name="DispositifsDecides">Of these, the ones that wait for nothing else.</param>
public sealed record QuestionProjet(
    string Champ, string? Critere, string Question, IReadOnlyList<Dispositif> Dispositifs, IReadOnlyList<Dispositif> DispositifsDecides)
{
    /// <summary>What to answer next: first what most schemes wait for; of as many, what decides more of them; else in their
    /// order.</summary>
    /// <remarks>A finished scheme waits for nothing, nor does one that a known fact excludes already.</remarks>
    internal static IReadOnlyList<QuestionProjet> Of(IEnumerable<EvaluationDispositif> evaluations)
    {
        var waiting = evaluations
            .Where(evaluation =>
                evaluation.Statut == StatutEvaluation.AVerifier && evaluation.Dispositif.Vigueur != VigueurDispositif.Termine)
            .Select(evaluation =>
                (
                    evaluation.Dispositif,
                    Ouverts: evaluation.Criteres.Where(critere => critere.Attendu && critere.Statut == StatutEvaluation.AVerifier).ToList())
            )
            .ToList();
        return
        [
            .. waiting
                .SelectMany(one => one.Ouverts.SelectMany(critere => critere.Manques).Distinct(), (one, manque) => (manque, one))
                .GroupBy(pair => pair.manque, pair => pair.one)
                .Select(group => new QuestionProjet(
                    group.Key.Champ,
                    group.Key.Critere,
                    Typographie.Compose(group.Key.Question),
                    [.. group.Select(one => one.Dispositif)],
                    [
                        .. group
                            .Where(one => one.Ouverts.All(critere => critere.Manques is [var only] && only == group.Key))
                            .Select(one => one.Dispositif),
                    ]))
                .OrderByDescending(question => question.Dispositifs.Count)
                .ThenByDescending(question => question.DispositifsDecides.Count),
        ];
    }
}
