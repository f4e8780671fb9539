using System.Text.Json;
using System.Text.RegularExpressions;
using CoordonneSante.Annuaire.Entites.Indicateurs;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Indicateurs;

/// <summary>Reads the Frictionless descriptor of a file of indicators, which stands beside it.</summary>
/// <remarks>
/// Specification: Data Resource and Table Schema, v1 and v2 ("categories"). Beyond them, a resource carries <c>millesime</c> and
/// <c>cog</c>, and a field <c>unit</c> and <c>agregation</c> ("somme" or "moyenne").
/// </remarks>
public sealed partial class DescripteurReader
{
    private const string Attendu =
        "le descripteur Frictionless d'un fichier d'indicateurs (Data Resource : name, title, sources, schema.fields)";

    private static readonly string[] _codes = ["code_insee", "codgeo", "depcom", "insee_com", "code_commune", "com"];

    private readonly string _path;

    private DescripteurReader(string path) => _path = path;

    /// <param name="path">The file of indicators: <c>apl.csv</c> is described by <c>apl.resource.json</c>, <c>apl.json</c>, or the resource
    /// of this path of <c>datapackage.json</c>, in the same folder.</param>
    /// <exception cref="UnexpectedFormatException">There is none, or it lacks what the directory needs.</exception>
    public static DescripteurIndicateurs Read(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".";
        var file = Path.GetFileName(path);
        var stem = file.Split('.')[0];
        string[] names = [$"{stem}.resource.json", $"{stem}.json", "datapackage.json"];
        var found = names.Select(name => Path.Combine(folder, name)).FirstOrDefault(File.Exists) ?? throw new UnexpectedFormatException(
            path, $"son descripteur à côté de lui, {string.Join(", ", names[..^1])} ou {names[^1]}", "aucun fichier de ces noms");
        var reader = new DescripteurReader(found);
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(found));
            return reader.Read(reader.ResourceOf(json.RootElement, file), stem);
        }
        catch (JsonException error)
        {
            throw new UnexpectedFormatException(found, Attendu, $"un fichier qui n'est pas du JSON (ligne {error.LineNumber + 1})", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UnexpectedFormatException(found, Attendu, "un fichier qui ne peut être ouvert", error);
        }
    }

    private JsonElement ResourceOf(JsonElement root, string file)
    {
        if (Items(root, "resources").Length == 0)
        {
            return root;
        }

        var own = Items(root, "resources").Where(resource => Text(resource, "path") is { } path && Path.GetFileName(path) == file).ToList();
        return own is [var only] ? only : throw Wrong($"{own.Count} ressources dont « path » est {file}");
    }

    private DescripteurIndicateurs Read(JsonElement resource, string stem)
    {
        var schema = Member(resource, "schema") ?? throw Wrong("un descripteur sans « schema »");
        var fields = Items(schema, "fields").ToList();
        var key = Member(schema, "primaryKey") switch
        {
            { ValueKind: JsonValueKind.String } name => name.GetString(),
            { ValueKind: JsonValueKind.Array } names when names.GetArrayLength() == 1 => names[0].GetString(),
            _ => fields.Select(field => Text(field, "name")).FirstOrDefault(name => _codes.Contains(name?.ToLowerInvariant())),
        };
        if (key is null)
        {
            throw Wrong($"« schema » sans colonne des codes de commune ({_codes[0]}, ou « primaryKey »)");
        }

        var source = Items(resource, "sources").FirstOrDefault();
        var licence = Items(resource, "licenses").FirstOrDefault();
        var decimalChar = Text(schema, "decimalChar");
        var columns = fields
            .Where(field => Text(field, "name") != key && !IsLeftOut(field))
            .Select(field => ReadColumn(field, decimalChar))
            .ToList();
        if (columns.Count == 0)
        {
            throw Wrong("« schema.fields » sans colonne d'indicateur");
        }

        return new DescripteurIndicateurs
        {
            Nom = Slug(Text(resource, "name") ?? stem),
            Titre = Text(resource, "title") ?? throw Wrong("un descripteur sans « title »"),
            Producteur = source.ValueKind == JsonValueKind.Object && Text(source, "title") is { } producer
                ? producer
                : throw Wrong("un descripteur sans « sources[0].title », le producteur"),
            Licence = licence.ValueKind == JsonValueKind.Object
                ? Text(licence, "title") ?? Text(licence, "name") ?? "non précisée"
                : "non précisée",
            Url = Text(source, "path"),
            Millesime = TextOrNumber(resource, "millesime"),
            Cog = TextOrNumber(resource, "cog"),
            Separateur = Member(resource, "dialect") is { } dialect && Text(dialect, "delimiter") is [var separator] ? separator : ',',
            ColonneCode = key,
            Colonnes = columns,
            SansValeur = Member(schema, "missingValues") is { ValueKind: JsonValueKind.Array } missing
                ? missing.EnumerateArray().Select(value => value.GetString() ?? "").Append("").ToHashSet(StringComparer.Ordinal)
                : new HashSet<string> { "" },
        };
    }

    /// <summary>Names of communes and the like: a column of text that lists no class, and says that it is not for the directory.</summary>
    private static bool IsLeftOut(JsonElement field) => Text(field, "agregation") == "aucune";

    private ColonneDecrite ReadColumn(JsonElement field, string? decimalChar)
    {
        var name = Text(field, "name") ?? throw Wrong("une colonne sans « name »");
        if (!CodeForm().IsMatch(name))
        {
            throw Wrong($"la colonne « {name} », dont le nom n'est pas fait de lettres sans accent, de chiffres, de - et de _");
        }

        var classes = Classes(field).ToList();
        var (type, agregation) = (Text(field, "type") ?? "string", Text(field, "agregation"));
        var nature = (type, agregation, classes.Count) switch
        {
            ("string" or "boolean", null, _) or ("integer", null, > 0) => NatureIndicateur.Classe,
            ("integer" or "number", "somme", 0) => NatureIndicateur.Effectif,
            ("integer" or "number", "moyenne" or null, 0) => NatureIndicateur.Numerique,
            _ => throw Wrong(
                $"la colonne « {name} », de type « {type} »{(agregation is null ? "" : $" et d'agrégation « {agregation} »")} : attendu "
                    + "string, ou integer et number avec « agregation » somme (un effectif), moyenne (une mesure) ou aucune (à laisser)"),
        };
        return new ColonneDecrite
        {
            Nom = name,
            Libelle = Text(field, "title") ?? name,
            Description = Text(field, "description"),
            Unite = nature == NatureIndicateur.Classe ? null : Text(field, "unit"),
            Nature = nature,
            Classes = classes,
            Virgule = (Text(field, "decimalChar") ?? decimalChar) is [var character] ? character : '.',
        };
    }

    /// <remarks>Table Schema v2, "categories": values, or objects of a value and a label. Else the constraint "enum".</remarks>
    private static IEnumerable<(string Code, string Libelle)> Classes(JsonElement field)
    {
        var listed = Items(field, "categories").ToList();
        if (listed.Count == 0 && Member(field, "constraints") is { } constraints)
        {
            listed = [.. Items(constraints, "enum")];
        }

        foreach (var item in listed)
        {
            var code = item.ValueKind == JsonValueKind.Object ? TextOrNumber(item, "value") : item.ToString();
            if (code is not null)
            {
                yield return (code, (item.ValueKind == JsonValueKind.Object ? Text(item, "label") : null) ?? code);
            }
        }
    }

    private UnexpectedFormatException Wrong(string found) => new(_path, Attendu, found);

    private static JsonElement? Member(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) ? value : null;

    private static string? Text(JsonElement parent, string name) =>
        Member(parent, name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    private static string? TextOrNumber(JsonElement parent, string name) =>
        Member(parent, name) is { ValueKind: JsonValueKind.String or JsonValueKind.Number } value ? value.ToString() : null;

    private static JsonElement[] Items(JsonElement parent, string name) =>
        Member(parent, name) is { ValueKind: JsonValueKind.Array } value ? [.. value.EnumerateArray()] : [];

    private static string Slug(string name) =>
        string.Join('-', NotOfSlug().Split(name.ToLowerInvariant()).Where(part => part.Length > 0));

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9_-]{0,59}\z")]
    private static partial Regex CodeForm();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotOfSlug();
}
