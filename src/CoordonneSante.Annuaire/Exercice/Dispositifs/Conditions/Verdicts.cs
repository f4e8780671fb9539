namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Conditions;

/// <summary>Kleene's three-valued logic: what is unknown stays so unless the rest decides.</summary>
internal static class Verdicts
{
    public static StatutEvaluation Conjunction(this IEnumerable<StatutEvaluation> statuts) =>
        Decide(statuts, StatutEvaluation.NonRempli, StatutEvaluation.Rempli);

    public static StatutEvaluation Disjunction(this IEnumerable<StatutEvaluation> statuts) =>
        Decide(statuts, StatutEvaluation.Rempli, StatutEvaluation.NonRempli);

    /// <param name="decisive">One of these is enough.</param>
    /// <param name="otherwise">When all are this.</param>
    private static StatutEvaluation Decide(IEnumerable<StatutEvaluation> statuts, StatutEvaluation decisive, StatutEvaluation otherwise)
    {
        var verdict = otherwise;
        foreach (var statut in statuts)
        {
            if (statut == decisive)
            {
                return decisive;
            }
            verdict = statut == otherwise ? verdict : StatutEvaluation.AVerifier;
        }
        return verdict;
    }
}
