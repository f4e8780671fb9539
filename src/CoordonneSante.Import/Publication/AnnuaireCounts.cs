using System.Globalization;
using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Persistence.Schema;
using Microsoft.Data.Sqlite;

namespace CoordonneSante.Import.Publication;

/// <summary>How many there are of what users look for: structures by type and with a position, communes, quarters.</summary>
public sealed class AnnuaireCounts
{
    /// <summary>A greater loss between two versions of the same directory is more often a truncated file than a fact.</summary>
    private const double LargestFall = 0.20;

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    private AnnuaireCounts(IEnumerable<KeyValuePair<string, int>> counts)
    {
        foreach (var (name, count) in counts)
        {
            _counts.Add(name, count);
        }
    }

    /// <summary>By name: a structure type's text, "structure_avec_position", "commune" or "quartier_prioritaire".</summary>
    public IReadOnlyDictionary<string, int> ByName => _counts;

    public static AnnuaireCounts Of(AnnuaireContent content)
    {
        var structures = AnnuaireSchema.Current.Table<StructureRow>();
        var (type, longitude) = (IndexOf("type"), IndexOf("longitude"));
        var placed = 0;
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in content.Rows(structures))
        {
            var name = (string)row[type]!; // a required column
            counts[name] = counts.GetValueOrDefault(name) + 1;
            placed += row[longitude] is null ? 0 : 1;
        }

        return new AnnuaireCounts(counts
            .Append(new("structure_avec_position", placed))
            .Append(new("commune", content.Rows(AnnuaireSchema.Current.Table<CommuneRow>()).Count))
            .Append(new("quartier_prioritaire", content.Rows(AnnuaireSchema.Current.Table<QuartierPrioritaireRow>()).Count)));

        int IndexOf(string name) =>
            structures.Columns.Select((column, index) => (column, index)).Single(pair => pair.column.Name == name).index;
    }

    /// <exception cref="SqliteException">The file is no directory.</exception>
    public static AnnuaireCounts Read(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT type, count(*) FROM structure GROUP BY type
            UNION ALL SELECT 'structure_avec_position', count(longitude) FROM structure
            UNION ALL SELECT 'commune', count(*) FROM commune
            UNION ALL SELECT 'quartier_prioritaire', count(*) FROM quartier_prioritaire
            """;
        using var reader = command.ExecuteReader();
        var counts = new List<KeyValuePair<string, int>>();
        while (reader.Read())
        {
            counts.Add(new(reader.GetString(0), reader.GetInt32(1)));
        }

        return new AnnuaireCounts(counts);
    }

    /// <summary>A French sentence for each count that fell by more than a fifth since the previous version.</summary>
    public IReadOnlyList<string> FallsSince(AnnuaireCounts previous) =>
        [.. previous._counts
            .Select(pair => (Name: pair.Key, Before: pair.Value, After: _counts.GetValueOrDefault(pair.Key)))
            .Where(count => count.After < count.Before * (1 - LargestFall))
            .Select(count => string.Create(French, $"{count.Name} passe de {count.Before:N0} à {count.After:N0} "
                + $"({(double)(count.After - count.Before) / count.Before:P0})"))];
}
