using CoordonneSante.Annuaire.Exercice.Dispositifs;
using CoordonneSante.Annuaire.Exercice.Documents;
using CoordonneSante.Annuaire.Exercice.Lecture;

namespace CoordonneSante.Annuaire.Exercice;

/// <summary>What documents say of coordinated practice, each statement with its citation. Immutable; independent of the directory's version.</summary>
public sealed class ExerciceCoordonne
{
    private ExerciceCoordonne(ExerciceReader reader)
    {
        Documents = reader.Read<DocumentSource>("documents");
        reader.Add(new CitationConverter(Documents.ToDictionary(document => document.Code, StringComparer.Ordinal)));
        Dispositifs = new DispositifCatalogue(reader);
    }

    public IReadOnlyList<DocumentSource> Documents { get; }

    public DispositifCatalogue Dispositifs { get; }

    /// <exception cref="ExerciceInvalideException">What to change in data/exercice, all of it.</exception>
    public static ExerciceCoordonne Load() => Load(ExerciceFiles.Embedded);

    /// <inheritdoc cref="Load()"/>
    internal static ExerciceCoordonne Load(ExerciceFiles files) => new(new ExerciceReader(files, "documents", "criteres", "dispositifs", "iles"));
}
