using CoordonneSante.Annuaire.Exercice.Dispositifs.Conditions;
using CoordonneSante.Annuaire.Exercice.Dispositifs.Projets;
using CoordonneSante.Annuaire.Exercice.Organismes;
using CoordonneSante.Annuaire.Exercice.Redaction;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs;

/// <summary>A scheme beside what is known of a project: what its document requires, not what its funder will decide.</summary>
public sealed class EvaluationDispositif
{
    internal EvaluationDispositif(Dispositif dispositif, IReadOnlyList<CritereEvalue> criteres, LieuDeProjet lieu)
    {
        Dispositif = dispositif;
        Criteres = criteres;
        Contacts = [.. dispositif.Financeurs.Where(lieu.IsServedBy)];
        Statut = criteres.Where(critere => critere.Attendu).Select(critere => critere.Statut).Conjunction();
        StatutDuProjet = DuProjet.Select(critere => critere.Statut).Conjunction();
    }

    public Dispositif Dispositif { get; }

    /// <summary>Not met if one criterion that the verdict waits for is not; met if all are; else to be verified.</summary>
    public StatutEvaluation Statut { get; }

    /// <summary>The same, the scheme's years set aside: what the project meets, or would have met.</summary>
    public StatutEvaluation StatutDuProjet { get; }

    /// <summary>In the scheme's order.</summary>
    public IReadOnlyList<CritereEvalue> Criteres { get; }

    /// <summary>Whom to ask where the project is, of those who fund the scheme or handle its applications; all of them when the place is
    /// not known.</summary>
    public IReadOnlyList<Organisme> Contacts { get; }

    /// <summary>The verdict in a sentence, in French: whether the scheme is in force, how many criteria the project meets, whom to
    /// ask.</summary>
    public string Bilan
    {
        get
        {
            var vigueur = Dispositif switch
            {
                { Vigueur: VigueurDispositif.Termine, Periode.Fin: { } fin } => $"Terminé en {fin} : le projet aurait rempli",
                _ when IsOutOfItsYears => "Demande hors des années du dispositif : le projet aurait rempli",
                { Vigueur: VigueurDispositif.EnCoursSelonLeDocument } => "Ouvert d'après le document : le projet remplit",
                _ => "Existence à vérifier : le projet remplit",
            };
            var contact = Contacts is [var first, ..] ? $" Contact : {first.Nom}." : "";
            return Typographie.Compose($"{vigueur} {Compte()}{Supposition}.{contact}");
        }
    }

    private bool IsOutOfItsYears =>
        Criteres.Any(critere => critere is { Critere.Code: Dispositif.CodePeriode, Statut: StatutEvaluation.NonRempli });

    /// <summary>The criteria that the verdict waits for, but the scheme's years.</summary>
    private IEnumerable<CritereEvalue> DuProjet =>
        Criteres.Where(critere => critere.Attendu && critere.Critere.Code != Dispositif.CodePeriode);

    /// <summary>Said where the verdict takes the project for a structure of its mode, of which it says too little.</summary>
    private string Supposition =>
        StatutDuProjet == StatutEvaluation.Rempli
        && Criteres.Any(critere => critere is { Attendu: false, Critere.Obligatoire: true, Statut: StatutEvaluation.AVerifier })
            ? ", sous réserve des critères de sa forme d'exercice, qui restent à vérifier"
            : "";

    private string Compte()
    {
        var statuts = DuProjet.Select(critere => critere.Statut).ToList();
        if (statuts.Count == 0)
        {
            return "tout, le document n'exigeant rien";
        }
        int Count(StatutEvaluation statut) => statuts.Count(other => other == statut);

        var (met, unmet, open) = (Count(StatutEvaluation.Rempli), Count(StatutEvaluation.NonRempli), Count(StatutEvaluation.AVerifier));
        return $"{met} critère{(met > 1 ? "s" : "")} sur {statuts.Count}"
            + (unmet > 0 ? $", {unmet} non rempli{(unmet > 1 ? "s" : "")}" : "")
            + (open > 0 ? $", {open} à vérifier" : "");
    }
}
