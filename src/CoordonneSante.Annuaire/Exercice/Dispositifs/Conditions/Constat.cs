namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Conditions;

/// <summary>What a condition finds of a project.</summary>
/// <param name="statut">Whether it is met.</param>
/// <param name="phrase">The fact used, or the one that is missing; its first letter need not be a capital.</param>
internal readonly struct Constat(StatutEvaluation statut, string phrase)
{
    public StatutEvaluation Statut => statut;

    /// <summary>French sentences.</summary>
    public string Explication => char.ToUpperInvariant(phrase[0]) + phrase[1..];

    public static Constat AVerifier(string phrase) => new(StatutEvaluation.AVerifier, phrase);

    public static Constat Of(bool isMet, string phrase) => new(isMet ? StatutEvaluation.Rempli : StatutEvaluation.NonRempli, phrase);
}
