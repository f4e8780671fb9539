using CoordonneSante.Annuaire.Exercice.Dispositifs.Questions;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Conditions;

/// <summary>Something that only the project can tell.</summary>
/// <param name="Critere">Code of the criterion that it declares.</param>
/// <param name="Question">What to ask those who carry the project, in French.</param>
internal sealed record Declaration(string Critere, string Question) : Condition
{
    public override IEnumerable<string> Declarations => [Critere];

    public override Constat Evaluate(Situation situation) => situation.Projet.FindDeclaration(Critere) switch
    {
        true => Constat.Of(true, $"{Question} Oui, d'après le projet."),
        false => Constat.Of(false, $"{Question} Non, d'après le projet."),
        null => Ask(new Manque("criteresDeclares", Question, Critere)),
    };

    private static Constat Ask(Manque manque) => Constat.AVerifier($"Seul le projet peut le dire : {manque.QuestionEnCours}", manque);
}
