using System.Text.Json;
using CoordonneSante.Import.Lecture;

namespace CoordonneSante.Import.Assemblage;

/// <summary>Reads what became of the facts of each file since their publication: a JSON object, file names to texts.</summary>
public static class ParcoursJson
{
    private const string Expected = "un objet JSON, {\"nom du fichier\": \"ce qui est arrivé aux faits depuis leur publication\"}";

    /// <exception cref="UnexpectedFormatException">The file cannot be read, or is no such object.</exception>
    public static IReadOnlyDictionary<string, string> Read(FileInfo file)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllBytes(file.FullName))
                ?? throw new UnexpectedFormatException(file.Name, Expected, "null");
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
