using System.Text.Json;
using CoordonneSante.Tests;

namespace CoordonneSante.Annuaire.Tests.Exercice;

/// <summary>The files of data/exercice as they are in the repository.</summary>
internal static class RepositoryFiles
{
    private static string Folder => Path.Combine(SecondNet.Repository.FullName, "data", "exercice");

    public static IEnumerable<FileInfo> Data() => new DirectoryInfo(Folder).EnumerateFiles("*.json");

    public static IEnumerable<FileInfo> Schemas() => new DirectoryInfo(Path.Combine(Folder, "schemas")).EnumerateFiles("*.json");

    /// <param name="name">"modes" is modes.schema.json.</param>
    /// <param name="place">Members to follow: "$defs/typeStructure".</param>
    public static JsonElement PartOfSchema(string name, string place)
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Schemas().Single(file => file.Name == $"{name}.schema.json").FullName));
        return place.Split('/').Aggregate(schema.RootElement, (part, step) => part.GetProperty(step)).Clone();
    }
}
