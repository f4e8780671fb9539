namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Conditions;

/// <summary>A condition made of others. Its explanation is that of those which decide.</summary>
internal abstract record Combinaison(IReadOnlyList<Condition> Parties) : Condition
{
    public override IEnumerable<string> Declarations => Parties.SelectMany(partie => partie.Declarations);

    public override Constat Evaluate(Situation situation)
    {
        var constats = Parties.Select(partie => partie.Evaluate(situation)).ToList();
        var statut = Combine(constats.Select(constat => constat.Statut));
        var decisive = constats.Where(constat => constat.Statut == statut).ToList();
        return new Constat(statut, string.Join(' ', decisive.Select(constat => constat.Explication).Distinct()))
        {
            Manques = [.. decisive.SelectMany(constat => constat.Manques).Distinct()],
        };
    }

    protected abstract StatutEvaluation Combine(IEnumerable<StatutEvaluation> statuts);
}

/// <summary>All of them.</summary>
internal sealed record Tous(IReadOnlyList<Condition> Parties) : Combinaison(Parties)
{
    protected override StatutEvaluation Combine(IEnumerable<StatutEvaluation> statuts) => statuts.Conjunction();
}

/// <summary>At least one of them.</summary>
internal sealed record UnDe(IReadOnlyList<Condition> Parties) : Combinaison(Parties)
{
    protected override StatutEvaluation Combine(IEnumerable<StatutEvaluation> statuts) => statuts.Disjunction();
}
