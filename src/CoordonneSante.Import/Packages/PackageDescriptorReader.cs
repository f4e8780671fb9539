using System.Text.Json;
using CoordonneSante.Annuaire.Persistence.Sqlite;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Packages;

/// <summary>Reads <c>datapackage.json</c> and checks that it describes this directory's tables.</summary>
internal sealed class PackageDescriptorReader
{
    private const string Expected = "un paquet de données Frictionless de l'annuaire (datapackage.json)";

    private readonly PackageProblems _problems;

    public PackageDescriptorReader(PackageProblems problems) => _problems = problems;

    public string Version { get; private set; } = "";

    public List<object?[]> Sources { get; } = [];

    /// <summary>By table name; tables whose description is spoilt are left out, and reported.</summary>
    public Dictionary<string, PackageResource> Resources { get; } = [];

    /// <exception cref="UnexpectedFormatException">There is no descriptor, or it is not JSON.</exception>
    /// <exception cref="FormatPlusRecentException">A newer program wrote the package.</exception>
    public void Read(DirectoryInfo folder)
    {
        var path = Path.Combine(folder.FullName, PackageDescriptor.FileName);
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            Read(json.RootElement);
        }
        catch (JsonException error)
        {
            throw new UnexpectedFormatException(path, Expected, $"un fichier qui n'est pas du JSON (ligne {error.LineNumber + 1})", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UnexpectedFormatException(path, Expected, "un fichier absent ou illisible", error);
        }
    }

    private void Read(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("format", out var format) && format.TryGetInt32(out var number))
        {
            FormatAnnuaire.Check(number);
        }

        Version = Text(root, "version", "version");
        var i = 0;
        foreach (var source in Items(root, "sources", "sources"))
        {
            ReadSource(source, $"sources[{i++}]");
        }

        i = 0;
        foreach (var resource in Items(root, "resources", "resources"))
        {
            ReadResource(resource, $"resources[{i++}]");
        }

        foreach (var table in PackageSources.OtherTables.Where(table => !table.IsAddition && !Resources.ContainsKey(table.Name)))
        {
            _problems.Add(PackageDescriptor.FileName, 1, "resources", table.Name, PackageProblems.TableManquante);
        }
    }

    private void ReadSource(JsonElement source, string path)
    {
        var cells = new object?[PackageSources.Table.Columns.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            var column = PackageSources.Table.Columns[i];
            var name = PackageSources.PropertyOf(column);
            var text = source.ValueKind == JsonValueKind.Object && source.TryGetProperty(name, out var value) ? value.ToString() : "";
            cells[i] = _problems.ReadCell(PackageDescriptor.FileName, 1, $"{path}.{name}", column, text);
        }

        Sources.Add(cells);
    }

    private void ReadResource(JsonElement resource, string path)
    {
        var name = Text(resource, "name", $"{path}.name");
        var table = PackageSources.OtherTables.FirstOrDefault(table => table.Name == name);
        if (table is null)
        {
            _problems.Add(PackageDescriptor.FileName, 1, $"{path}.name", name, PackageProblems.TableInconnue);
            return;
        }

        var fields = resource.TryGetProperty("schema", out var schema) ? Items(schema, "fields", $"{path}.schema.fields") : [];
        var columns = table.ColumnsGiven([.. fields.Select(field => Text(field, "name", path))]);
        var found = string.Join(", ", fields.Select(field => $"{Text(field, "name", path)} ({Text(field, "type", path)})"));
        var expected = string.Join(", ", columns.Select(column => $"{column.Name} ({PackageDescriptor.TypeOf(column.Kind)})"));
        if (found != expected)
        {
            _problems.Add(PackageDescriptor.FileName, 1, $"{path}.schema.fields", found, PackageProblems.SchemaDifferent);
        }

        var hash = Text(resource, "hash", $"{path}.hash");
        var bytes = resource.TryGetProperty("bytes", out var size) && size.TryGetInt64(out var count) ? count : -1;
        var file = Text(resource, "path", $"{path}.path");
        if (file != Path.GetFileName(file))
        {
            _problems.Add(PackageDescriptor.FileName, 1, $"{path}.path", file, PackageProblems.FichierManquant);
            return;
        }

        Resources[name] = new PackageResource(
            name, file, bytes, hash.StartsWith("sha256:", StringComparison.Ordinal) ? hash["sha256:".Length..] : hash);
    }

    private string Text(JsonElement parent, string name, string path)
    {
        if (parent.ValueKind == JsonValueKind.Object
            && parent.TryGetProperty(name, out var value)
            && value.ValueKind == JsonValueKind.String)
        {
            return value.GetString()!; // a JSON string is not null
        }

        _problems.Add(PackageDescriptor.FileName, 1, path, null, PackageProblems.DescripteurIncomplet);
        return "";
    }

    private JsonElement[] Items(JsonElement parent, string name, string path)
    {
        if (parent.ValueKind == JsonValueKind.Object
            && parent.TryGetProperty(name, out var value)
            && value.ValueKind == JsonValueKind.Array)
        {
            return [.. value.EnumerateArray()];
        }

        _problems.Add(PackageDescriptor.FileName, 1, path, null, PackageProblems.DescripteurIncomplet);
        return [];
    }
}
