namespace CoordonneSante.Annuaire.Exercice.Equipes;

/// <summary>A number that may be known only in part.</summary>
/// <param name="Minimum">There are at least as many.</param>
/// <param name="Maximum">There are at most as many; null without limit.</param>
internal readonly record struct Decompte(int Minimum, int? Maximum)
{
    public static Decompte Unknown => new(0, null);

    /// <summary>0 or 1: whether there is any.</summary>
    public Decompte AtMostOne => new(Math.Min(Minimum, 1), Math.Min(Maximum ?? 1, 1));

    public static Decompte Of(int? number) => number is { } known ? new(known, known) : Unknown;

    /// <summary>Of numbers beyond <see cref="int.MaxValue"/>, that one.</summary>
    public static Decompte operator +(Decompte one, Decompte other) =>
        new(Sum(one.Minimum, other.Minimum), one.Maximum is { } first && other.Maximum is { } second ? Sum(first, second) : null);

    /// <summary>"2 médecins généralistes".</summary>
    public static string Say(int number, NatureExigence nature)
    {
        var (one, several) = nature switch
        {
            NatureExigence.MedecinsGeneralistes => ("médecin généraliste", "médecins généralistes"),
            NatureExigence.ProfessionnelsMedicaux => ("professionnel médical", "professionnels médicaux"),
            NatureExigence.Paramedicaux => ("professionnel paramédical", "professionnels paramédicaux"),
            NatureExigence.ProfessionsDifferentes => ("profession", "professions différentes"),
            _ => ("professionnel de santé", "professionnels de santé"),
        };
        return $"{number} {(number < 2 ? one : several)}";
    }

    /// <returns>What is unknown leaves the answer open only when it matters.</returns>
    public StatutEvaluation Reaches(int asked) =>
        Minimum >= asked ? StatutEvaluation.Rempli : Maximum < asked ? StatutEvaluation.NonRempli : StatutEvaluation.AVerifier;

    /// <summary>"2 médecins généralistes", "au moins 1 profession", "entre 1 et 3 professions différentes".</summary>
    public string Sentence(NatureExigence nature) => Maximum switch
    {
        null => $"au moins {Say(Minimum, nature)}",
        var maximum when maximum == Minimum => Say(Minimum, nature),
        { } maximum => $"entre {Minimum} et {Say(maximum, nature)}",
    };

    private static int Sum(int one, int other) => (int)Math.Min(int.MaxValue, (long)one + other);
}
