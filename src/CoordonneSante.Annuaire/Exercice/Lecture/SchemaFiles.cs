using System.Text.Json;

namespace CoordonneSante.Annuaire.Exercice.Lecture;

/// <summary>The schemas of data/exercice/schemas, read when first needed.</summary>
internal sealed class SchemaFiles(ExerciceFiles files)
{
    private readonly Dictionary<string, JsonElement> _read = new(StringComparer.Ordinal);

    /// <param name="file">"modes.schema.json".</param>
    public SchemaNode Root(string file)
    {
        if (!_read.TryGetValue(file, out var schema))
        {
            using var stream = files.Open($"schemas/{file}");
            using var document = JsonDocument.Parse(stream);
            schema = document.RootElement.Clone();
            _read.Add(file, schema);
        }

        return new SchemaNode(schema, file);
    }

    /// <param name="from">Schema that holds the reference.</param>
    /// <param name="reference">"#/$defs/x" in the same file, or "other.schema.json#/$defs/x".</param>
    public SchemaNode Resolve(SchemaNode from, string reference)
    {
        var parts = reference.Split("#/");
        var found = Root(parts[0].Length == 0 ? from.File : parts[0]);
        foreach (var step in parts[1].Split('/'))
        {
            found = found with { Value = found.Value.GetProperty(step) };
        }

        return found;
    }
}
