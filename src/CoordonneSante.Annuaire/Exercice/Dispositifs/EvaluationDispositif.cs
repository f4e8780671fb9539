using CoordonneSante.Annuaire.Exercice.Dispositifs.Conditions;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs;

/// <summary>A scheme beside what is known of a project: what its document requires, not what its funder will decide.</summary>
public sealed class EvaluationDispositif
{
    internal EvaluationDispositif(Dispositif dispositif, IReadOnlyList<CritereEvalue> criteres)
    {
        Dispositif = dispositif;
        Criteres = criteres;
        Statut = criteres.Where(critere => critere.Critere.Obligatoire).Select(critere => critere.Statut).Conjunction();
    }

    public Dispositif Dispositif { get; }

    /// <summary>Not met if one required criterion is not; met if all are; else to be verified.</summary>
    public StatutEvaluation Statut { get; }

    /// <summary>In the scheme's order.</summary>
    public IReadOnlyList<CritereEvalue> Criteres { get; }
}
