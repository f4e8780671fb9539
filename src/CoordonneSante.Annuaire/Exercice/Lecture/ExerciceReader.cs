using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoordonneSante.Annuaire.Exercice.Lecture;

/// <summary>Reads files of data/exercice, each a list that has the file's name, once all of them are known to be valid.</summary>
internal sealed class ExerciceReader
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private readonly Dictionary<string, JsonElement> _lists = new(StringComparer.Ordinal);
    private JsonSerializerOptions _options = new(JsonSerializerDefaults.Web)
    {
        // A schema that admits what the model does not hold is a mistake of the program, seen at its first start.
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        NumberHandling = JsonNumberHandling.Strict,
        PropertyNameCaseInsensitive = false,
        Converters = { new TexteConverter(), new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper, allowIntegerValues: false) },
    };

    /// <param name="files">Where the files are.</param>
    /// <param name="names">Without extension: "modes" is modes.json, whose schema is schemas/modes.schema.json.</param>
    /// <exception cref="ExerciceInvalideException">What to change in the files, all of it.</exception>
    public ExerciceReader(ExerciceFiles files, params ReadOnlySpan<string> names)
    {
        var schemas = new SchemaFiles(files);
        var codes = new CodeRegistry();
        var problems = new List<ExerciceProblem>();
        foreach (var name in names)
        {
            var file = $"{name}.json";
            try
            {
                using var stream = files.Open(file);
                using var document = JsonDocument.Parse(stream, Strict);
                new SchemaCheck(schemas, file, codes, problems).Check(document.RootElement, schemas.Root($"{name}.schema.json"));
                _lists.Add(name, document.RootElement.Clone());
            }
            catch (JsonException error)
            {
                problems.Add(new ExerciceProblem(file, error.Path ?? "$", $"ce n'est pas du JSON valable : {error.Message}"));
            }
        }

        problems.AddRange(codes.FindBroken());
        if (problems.Count > 0)
        {
            throw new ExerciceInvalideException(problems);
        }
    }

    /// <summary>How texts that refer to something are read, from here on.</summary>
    public void Add(JsonConverter converter) => _options = new JsonSerializerOptions(_options) { Converters = { converter } };

    /// <summary>The list of a file, as records.</summary>
    public IReadOnlyList<T> Read<T>(string name) =>
        _lists[name].GetProperty(name).Deserialize<List<T>>(_options)
        ?? throw new InvalidOperationException("A schema lets a list be null.");
}
