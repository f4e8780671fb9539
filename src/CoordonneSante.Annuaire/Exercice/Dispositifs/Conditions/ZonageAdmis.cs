using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Exercice.Dispositifs.Questions;
using CoordonneSante.Annuaire.Exercice.Redaction;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Conditions;

/// <summary>Where the project is, the medical zoning is one of these.</summary>
internal sealed record ZonageAdmis(
    IReadOnlyList<ZonageMedecin> Admis,
    IReadOnlyList<ZonageMedecin>? Incertains = null,
    string? Reserve = null
) : Choix<ZonageMedecin>(Admis, Incertains, Reserve)
{
    public override Constat Evaluate(Situation situation)
    {
        var lieu = situation.Lieu;
        if (lieu.Commune is null)
        {
            return Constat.AVerifier(lieu.Manque, Manque.Commune);
        }
        var possibles = lieu.Zonages;
        if (possibles.Select(possible => possible.Zonage).Contains(ZonageMedecin.NonRenseigne))
        {
            return Constat.AVerifier($"Le zonage {Toponyme.De(lieu.NomCommune)} n'est pas renseigné.");
        }
        if (possibles.Select(possible => Judge(possible.Zonage)).Distinct().Count() > 1)
        {
            var zonages = string.Join(
                ", ",
                possibles.Select(possible => possible.Zonage).Distinct().Order().Select(EnumLibelle<ZonageMedecin>.InSentence));
            return Constat.AVerifier($"Le zonage varie {Toponyme.A(lieu.NomCommune)} ({zonages}) : donnez « point ».", Manque.Point);
        }
        var (zonage, phrase) = possibles[0];
        if (situation.Projet.Annee is { } annee && annee != lieu.MillesimeZonage)
        {
            return Constat.AVerifier($"Le zonage de {annee} n'est pas chargé. D'après celui qui l'est, {phrase}.");
        }
        return lieu.ZonageCertain
            ? Judge(zonage, phrase)
            : Constat.AVerifier(
                $"{phrase}, mais ce n'est que la commune de centre le plus proche du point : confirmez-la par « commune ».",
                Manque.Commune);
    }
}
