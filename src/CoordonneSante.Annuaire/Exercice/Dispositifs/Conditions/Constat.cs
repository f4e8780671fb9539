using CoordonneSante.Annuaire.Exercice.Dispositifs.Questions;
using CoordonneSante.Annuaire.Exercice.Redaction;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Conditions;

/// <summary>What a condition finds of a project.</summary>
/// <param name="statut">Whether it is met.</param>
/// <param name="phrase">The fact used, or the one that is missing; its first letter need not be a capital.</param>
internal readonly struct Constat(StatutEvaluation statut, string phrase)
{
    public StatutEvaluation Statut => statut;

    /// <summary>French sentences.</summary>
    public string Explication => Typographie.Compose(char.ToUpperInvariant(phrase[0]) + phrase[1..]);

    /// <summary>What the project could say for this to be decided; empty when nothing would.</summary>
    public IReadOnlyList<Manque> Manques { get; init; } = [];

    /// <summary>Whether the project says nothing at all of this.</summary>
    public bool NonDit { get; init; }

    public static Constat AVerifier(string phrase, params IReadOnlyList<Manque> manques) =>
        new(StatutEvaluation.AVerifier, phrase) { Manques = manques };

    public static Constat Of(bool isMet, string phrase) => new(isMet ? StatutEvaluation.Rempli : StatutEvaluation.NonRempli, phrase);

    /// <summary>To be verified for want of one answer, which is all that is asked.</summary>
    public static Constat Demander(Manque manque) => AVerifier($"À préciser : {manque.QuestionEnCours} (« {manque.Champ} »)", manque);
}
