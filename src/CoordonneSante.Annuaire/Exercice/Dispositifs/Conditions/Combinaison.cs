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
        var told = decisive.Concat(constats.Where(constat => constat.Statut != statut && TellsBesides(statut, constat.Statut)));
        return new Constat(statut, string.Join(' ', told.Select(constat => constat.Explication).Distinct()))
        {
            Manques = [.. decisive.SelectMany(constat => constat.Manques).Distinct()],
        };
    }

    protected abstract StatutEvaluation Combine(IEnumerable<StatutEvaluation> statuts);

    /// <summary>Whether parts that do not decide are told too, after those which do.</summary>
    protected virtual bool TellsBesides(StatutEvaluation statut, StatutEvaluation part) => false;
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

    /// <summary>What is out of the question, where something is left to verify: the commune out of the zones, before its island.</summary>
    protected override bool TellsBesides(StatutEvaluation statut, StatutEvaluation part) =>
        (statut, part) is (StatutEvaluation.AVerifier, StatutEvaluation.NonRempli);
}
