using System.Text.Json;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Assemblage;

/// <summary>Reads what became of the facts of each file since their publication: a JSON object, file names to texts.</summary>
public static class ParcoursJson
{
    private const string Expected = "un objet JSON, {\"nom du fichier\": \"ce qui est arrivé aux faits depuis leur publication\"}";

    private static readonly JsonSerializerOptions _options = new() { AllowDuplicateProperties = false };

    /// <exception cref="UnexpectedFormatException">The file cannot be read, or is no such object, or names a file twice or without a
    /// text.</exception>
    public static IReadOnlyDictionary<string, string> Read(FileInfo file)
    {
        try
        {
            var texts = JsonSerializer.Deserialize<Dictionary<string, string?>>(File.ReadAllBytes(file.FullName), _options)
                ?? throw new UnexpectedFormatException(file.Name, Expected, "null");
            return texts.ToDictionary(
                text => text.Key,
                text => text.Value ?? throw new UnexpectedFormatException(file.Name, Expected, $"null pour « {text.Key} »"));
        }
        catch (JsonException error)
        {
            throw new UnexpectedFormatException(file.Name, Expected, $"autre chose, ligne {error.LineNumber + 1}", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UnexpectedFormatException(file.Name, Expected, "un fichier absent ou illisible", error);
        }
    }
}
