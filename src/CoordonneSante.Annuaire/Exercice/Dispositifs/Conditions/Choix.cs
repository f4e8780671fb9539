namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Conditions;

/// <summary>A condition on a value that is one of a few.</summary>
/// <param name="Admis">The values that meet it.</param>
/// <param name="Incertains">Those that are not enough to know; null for none.</param>
/// <param name="Reserve">Why, for these; null without them.</param>
internal abstract record Choix<T>(IReadOnlyList<T> Admis, IReadOnlyList<T>? Incertains, string? Reserve) : Condition
    where T : struct, Enum
{
    protected StatutEvaluation Judge(T value) =>
        Admis.Contains(value) ? StatutEvaluation.Rempli
        : Incertains?.Contains(value) == true ? StatutEvaluation.AVerifier
        : StatutEvaluation.NonRempli;

    /// <param name="value">The value to judge.</param>
    /// <param name="phrase">The fact, without its full stop.</param>
    protected Constat Judge(T value, string phrase) => Judge(value) switch
    {
        StatutEvaluation.AVerifier => Constat.AVerifier($"{phrase} ; {Reserve}."),
        var statut => new Constat(statut, $"{phrase}."),
    };
}
