using CoordonneSante.Annuaire.Exercice.Dispositifs.Questions;
using CoordonneSante.Annuaire.Exercice.Redaction;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Conditions;

/// <summary>The project is in the scheme's région. A project known to be in another one is not offered the scheme.</summary>
/// <param name="Code">INSEE code of the région.</param>
internal sealed record DansRegion(string Code) : Condition
{
    public override Constat Evaluate(Situation situation) =>
        situation.Lieu switch
        {
            { Commune: null } lieu => Constat.AVerifier(lieu.Manque, Manque.Commune),
            { CommuneCertaine: true } lieu => Constat.Of(
                lieu.Region == Code,
                $"{lieu.NomCommune} est dans la région {Toponyme.Region(lieu.NomRegion ?? "")}."),
            var lieu => Constat.AVerifier(
                $"{lieu.NomCommune}, dans la région {Toponyme.Region(lieu.NomRegion ?? "")}, n'est que la commune de centre le plus "
                    + "proche du point : confirmez-la par « commune ».",
                Manque.Commune),
        };
}
