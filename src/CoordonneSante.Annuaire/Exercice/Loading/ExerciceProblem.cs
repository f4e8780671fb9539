namespace CoordonneSante.Annuaire.Exercice.Loading;

/// <summary>A mistake in a file of data/exercice.</summary>
/// <param name="Fichier">Name of the file: "modes.json".</param>
/// <param name="Chemin">Where in it: "$.modes[2].enonces[0].sources".</param>
/// <param name="Message">What is wrong and what to change, in French.</param>
public sealed record ExerciceProblem(string Fichier, string Chemin, string Message)
{
    public override string ToString() => $"{Fichier}, {Chemin} : {Message}";
}
