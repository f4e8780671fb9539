using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Exercice.Modes;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Conditions;

/// <summary>The manager of a centre, or the legal form of another structure, is one that documents admit for the project's mode of
/// practice.</summary>
/// <remarks>
/// Met when the documents of the région admit it, or, without any there, all documents; not met when none does; else to be verified. A
/// project that does not say it is not refused: to find a manager, or to make an association, is a step of the project.
/// </remarks>
internal sealed record PersonneDuMode(RoleJuridique Role) : Condition
{
    public override Constat Evaluate(Situation situation)
    {
        var projet = situation.Projet;
        var all = (situation.Mode?.GestionnairesPossibles ?? []).GroupBy(one => one.Citation.Reference).ToList();
        var isSaid = Role.Find(projet) is not null;
        if ((Role.Find(projet) ?? Role.FindPorteur(projet)) is not { } person)
        {
            return Constat.Demander(Role.Manque) with { NonDit = true };
        }
        var region = situation.Lieu.RegionCertaine;
        var here = all.Where(document => region is not null && document.Key.Region == region).ToList();
        var asked = here.Count > 0 ? here : all;
        var phrase =
            $"{(isSaid ? Role.Nom : "Porteur")} : "
                + $"{EnumLibelle<CategorieGestionnaire>.InSentence(person)}{(projet.PorteurDeduit ? ValeurDeduite.Note : "")}";
        if (asked.All(document => Judge(document, person, projet.ButNonLucratif) == StatutEvaluation.Rempli))
        {
            return Constat.Of(true, $"{phrase} ; admis par les documents ({Names(asked)}).");
        }
        if (!isSaid)
        {
            return Constat.AVerifier($"{phrase}. {Role.Manque.Question} (« {Role.Manque.Champ} »)", Role.Manque) with { NonDit = true };
        }
        var verdicts = all.ToLookup(document => Judge(document, person, projet.ButNonLucratif));
        if (verdicts[StatutEvaluation.NonRempli].Count() == all.Count)
        {
            var admitted = string.Join(", ", all.SelectMany(document => document).Select(one => one.LibelleEnCours).Distinct());
            return Constat.Of(false, $"{phrase} ; aucun document ne l'admet. Sont admis : {admitted}.");
        }
        var reserves = all.SelectMany(document => document)
            .Where(one => one.AVerifier && one.Categories.Contains(person)).Select(one => one.Precision).Distinct();
        var refusal = verdicts[StatutEvaluation.NonRempli].ToList();
        var disagreement = refusal.Count == 0 ? "" : $" Tous les documents ne l'admettent pas ({Names(refusal)}).";
        return Constat.AVerifier(
            $"{phrase}. {string.Join(' ', reserves)}{disagreement}".Replace("  ", " ", StringComparison.Ordinal).TrimEnd());
    }

    private static StatutEvaluation Judge(IEnumerable<GestionnairePossible> document, CategorieGestionnaire person, bool? isNonProfit)
    {
        var fitting = document
            .Where(one => one.Categories.Contains(person) && !(one.ButNonLucratif == true && isNonProfit == false))
            .ToList();
        return fitting.Any(one => !one.AVerifier) ? StatutEvaluation.Rempli
            : fitting.Count > 0 ? StatutEvaluation.AVerifier
            : StatutEvaluation.NonRempli;
    }

    private static string Names(IEnumerable<IGrouping<Documents.DocumentSource, GestionnairePossible>> documents) =>
        string.Join(" ; ", documents.Select(document => document.Key.Abrege));
}
