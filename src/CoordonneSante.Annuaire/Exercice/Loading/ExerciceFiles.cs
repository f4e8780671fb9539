using System.Reflection;

namespace CoordonneSante.Annuaire.Exercice.Loading;

/// <summary>The files of data/exercice, by name: "modes.json".</summary>
/// <param name="open">Gives the content of a file; the reader disposes of it.</param>
internal sealed class ExerciceFiles(Func<string, Stream> open)
{
    /// <summary>Those that the program was built with: it needs no folder to serve them.</summary>
    public static ExerciceFiles Embedded { get; } = new(name =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream($"exercice/{name}")
        ?? throw new FileNotFoundException($"data/exercice/{name} is not embedded in the program."));

    public Stream Open(string name) => open(name);
}
