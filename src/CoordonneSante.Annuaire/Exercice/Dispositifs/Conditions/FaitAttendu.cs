using CoordonneSante.Annuaire.Exercice.Dispositifs.Projets;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Conditions;

/// <summary>What the project says of itself is as expected.</summary>
internal sealed record FaitAttendu(FaitProjet Fait, bool Attendu) : Condition
{
    public override Constat Evaluate(Situation situation)
    {
        var phrases = PhrasesDeFait.Of(Fait, situation.Projet.Type);
        return situation.Projet.Find(Fait) switch
        {
            true when Fait == FaitProjet.ProjetDeSanteValide && situation.Projet.Finess is { } finess =>
                Constat.Of(Attendu, $"Centre inscrit au FINESS ({finess}), donc autorisé : d'après le guide, ce numéro vient avec le "
                    + "récépissé de l'engagement de conformité."),
            null => Constat.Demander(phrases.Manque),
            true => Constat.Of(Attendu, phrases.Vrai),
            false => Constat.Of(!Attendu, phrases.Faux),
        };
    }
}
