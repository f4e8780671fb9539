using System.Text.Json;
using System.Text.RegularExpressions;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Import.Catalogues;

/// <summary>Reads a catalogue; the first thing wrong is told with its JSON path.</summary>
internal sealed class CatalogueReader
{
    private static readonly string[] _properties =
        ["id", "titre", "producteur", "licence", "page", "genre", "format", "entree", "millesime", "acces", "surDemande"];

    private readonly string _file;

    private CatalogueReader(string file) => _file = file;

    /// <param name="file">How messages name the catalogue.</param>
    /// <exception cref="CatalogueInvalideException">It is not of the form expected.</exception>
    public static Catalogue Read(Stream stream, string file)
    {
        var reader = new CatalogueReader(file);
        try
        {
            using var document = JsonDocument.Parse(stream);
            return reader.Read(document.RootElement);
        }
        catch (JsonException error)
        {
            throw new CatalogueInvalideException(file, $"ligne {error.LineNumber + 1}", "un document JSON mal formé", error);
        }
    }

    private Catalogue Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object
            || !root.TryGetProperty("sources", out var list)
            || list.ValueKind != JsonValueKind.Array)
        {
            throw Wrong("sources", "attendu un tableau « sources » à la racine");
        }

        var sources = new List<SourceOfficielle>();
        foreach (var entry in list.EnumerateArray())
        {
            var path = $"sources[{sources.Count}]";
            var source = ReadSource(entry, path);
            if (sources.Exists(other => other.Id == source.Id))
            {
                throw Wrong($"{path}.id", $"« {source.Id} » est déjà l'identifiant d'une autre source");
            }

            sources.Add(source);
        }

        return new Catalogue(sources);
    }

    private SourceOfficielle ReadSource(JsonElement entry, string path)
    {
        if (entry.ValueKind != JsonValueKind.Object)
        {
            throw Wrong(path, "attendu un objet");
        }

        foreach (var property in entry.EnumerateObject().Where(property => !_properties.Contains(property.Name)))
        {
            throw Wrong($"{path}.{property.Name}", $"propriété inconnue ; celles d'une source sont {string.Join(", ", _properties)}");
        }

        return new SourceOfficielle
        {
            Id = Required(entry, "id", path),
            Titre = Required(entry, "titre", path),
            Producteur = Required(entry, "producteur", path),
            Licence = Required(entry, "licence", path),
            Page = Optional(entry, "page", path),
            Genre = ReadGenre(Required(entry, "genre", path), $"{path}.genre"),
            Format = Required(entry, "format", path),
            Entree = Optional(entry, "entree", path),
            Millesime = Optional(entry, "millesime", path),
            Acces = entry.TryGetProperty("acces", out var acces) && acces.ValueKind != JsonValueKind.Null
                ? ReadAcces(acces, $"{path}.acces")
                : null,
            SurDemande = Optional(entry, "surDemande", path),
        };
    }

    private AccesSource ReadAcces(JsonElement acces, string path)
    {
        if (acces.ValueKind != JsonValueKind.Object)
        {
            throw Wrong(path, "attendu un objet : « adresse », ou « jeu » et « ressource »");
        }

        return Optional(acces, "adresse", path) is { } address
            ? new AccesSource.Adresse(ReadUri(address, $"{path}.adresse"))
            : new AccesSource.JeuDeDonnees(
                ReadUri(Required(acces, "jeu", path), $"{path}.jeu"), ReadPattern(Required(acces, "ressource", path), $"{path}.ressource"));
    }

    private GenreFichier ReadGenre(string text, string path) =>
        EnumText<GenreFichier>.TryParse(text, out var genre)
            ? genre.Value
            : throw Wrong(
                path,
                $"« {text} » n'est pas un genre de fichier ; ce sont "
                    + $"{string.Join(", ", Enum.GetValues<GenreFichier>().Select(EnumText<GenreFichier>.Of))}"
            );

    private Uri ReadUri(string text, string path) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? uri
            : throw Wrong(path, $"« {text} » n'est pas une adresse http ou https");

    private Regex ReadPattern(string text, string path)
    {
        try
        {
            return new Regex(text, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        }
        catch (ArgumentException error)
        {
            throw new CatalogueInvalideException(_file, path, $"« {text} » n'est pas une expression régulière ({error.Message})", error);
        }
    }

    private string Required(JsonElement entry, string name, string path) =>
        Optional(entry, name, path) ?? throw Wrong($"{path}.{name}", "cette propriété est obligatoire");

    private string? Optional(JsonElement entry, string name, string path)
    {
        if (!entry.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text
            ? text
            : throw Wrong($"{path}.{name}", "attendu un texte");
    }

    private CatalogueInvalideException Wrong(string path, string problem) => new(_file, path, problem);
}
