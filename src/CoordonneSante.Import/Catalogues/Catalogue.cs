using System.Diagnostics.CodeAnalysis;

namespace CoordonneSante.Import.Catalogues;

/// <summary>The sources that the directory knows, as data: <c>data/sources.json</c>, or a file of the same form.</summary>
public sealed class Catalogue
{
    private const string Resource = "sources.json";

    private static readonly Lazy<Catalogue> _embedded = new(ReadEmbedded);

    private readonly Dictionary<string, SourceOfficielle> _byId;

    internal Catalogue(IReadOnlyList<SourceOfficielle> sources)
    {
        Sources = sources;
        _byId = sources.ToDictionary(source => source.Id, StringComparer.Ordinal);
    }

    /// <summary>The one that the program comes with.</summary>
    public static Catalogue Embarque => _embedded.Value;

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<SourceOfficielle> Sources { get; }

    /// <exception cref="KeyNotFoundException">No source has this identifier.</exception>
    public SourceOfficielle this[string id] => _byId[id];

    /// <exception cref="CatalogueInvalideException">The file cannot be read, or is not of the form expected.</exception>
    public static Catalogue Read(FileInfo file)
    {
        try
        {
            using var stream = file.OpenRead();
            return CatalogueReader.Read(stream, file.FullName);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CatalogueInvalideException(file.FullName, "(fichier)", "un fichier absent ou illisible", error);
        }
    }

    public bool TryFind(string id, [NotNullWhen(true)] out SourceOfficielle? source) => _byId.TryGetValue(id, out source);

    private static Catalogue ReadEmbedded()
    {
        using var stream = typeof(Catalogue).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException("The catalogue is part of the assembly.");
        return CatalogueReader.Read(stream, Resource);
    }
}
