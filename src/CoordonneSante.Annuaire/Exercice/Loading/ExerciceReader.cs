using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoordonneSante.Annuaire.Exercice.Loading;

/// <summary>Reads files of data/exercice, each a list that has the file's name.</summary>
/// <remarks>They are built into the program, so their JSON schemas and codes are checked by the tests, not at each start.</remarks>
internal sealed class ExerciceReader(ExerciceFiles files)
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private JsonSerializerOptions _options = new(JsonSerializerDefaults.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new TexteConverter(), new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper, allowIntegerValues: false) },
    };

    /// <summary>How texts that refer to something are read, from here on.</summary>
    public void Add(JsonConverter converter) => _options = new JsonSerializerOptions(_options) { Converters = { converter } };

    /// <summary>The list of a file, as records.</summary>
    /// <param name="name">Without extension: "modes" is the list « modes » of modes.json.</param>
    /// <exception cref="ExerciceInvalideException">The file is not JSON, or does not hold such records: where, and why.</exception>
    public IReadOnlyList<T> Read<T>(string name)
    {
        var path = "$";
        try
        {
            using var stream = files.Open($"{name}.json");
            using var document = JsonDocument.Parse(stream, Strict);
            if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty(name, out var list))
            {
                throw new JsonException($"la liste « {name} » manque.");
            }
            path = $"$.{name}";
            return list.Deserialize<List<T>>(_options) ?? throw new JsonException($"la liste « {name} » est nulle.");
        }
        catch (JsonException error)
        {
            var place = path + (error.Path is ['$', .. var rest] ? rest : "");
            throw new ExerciceInvalideException([new ExerciceProblem($"{name}.json", place, $"ne peut être lu : {error.Message}")]);
        }
    }
}
