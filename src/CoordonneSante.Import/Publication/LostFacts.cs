using System.Globalization;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Persistence.Schema;
using Microsoft.Data.Sqlite;

namespace CoordonneSante.Import.Publication;

/// <summary>Shares of what is not known, of which a great rise means that a file lost a column, or was not given.</summary>
/// <remarks>Unlike a fall of the counts, it stops no publication: the directory is sound, but a whole function of it may be gone.</remarks>
public sealed class LostFacts
{
    /// <summary>In points of percentage: from one vintage to the next, shares move by far less.</summary>
    private const double LargestRise = 20;

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    private static readonly (string Code, string None, string Advice)[] _watched =
    [
        ("COMMUNES_SANS_CENTRE", "aucune commune n'a de centre",
            "ajoutez --contours, ou un fichier des codes postaux qui porte des coordonnées ; sans centre, ni accessibilité, ni simulation, "
            + "ni commune d'un point, ni structures proches d'une commune"),
        ("STRUCTURES_SANS_POSITION", "aucune structure n'a de position",
            "importez le fichier FINESS qui porte les positions (cs1100507 ou FINESS+) et voyez les rejets"),
        ("COMMUNES_SANS_POPULATION", "aucune commune n'a de population", "voyez les fichiers donnés à --population"),
        ("COMMUNES_SANS_ZONAGE", "aucune commune n'a de zonage médecins", "voyez les fichiers donnés à --zonage"),
        ("COMMUNES_SANS_CONTOUR", "aucune commune n'a de contour", "ajoutez --contours"),
    ];

    private readonly Dictionary<string, double> _missing;

    private LostFacts(Dictionary<string, double> missing) => _missing = missing;

    /// <summary>Reads the quality indicators of a content about to be published.</summary>
    public static LostFacts Of(AnnuaireContent content)
    {
        var table = AnnuaireSchema.Current.Table<IndicateurQualiteRow>();
        var names = table.Columns.Select(column => column.Name).ToList();
        var (code, value) = (names.IndexOf("code"), names.IndexOf("valeur"));
        return new LostFacts(
            content
                .Rows(table)
                .ToDictionary(
                    row => Convert.ToString(row[code], CultureInfo.InvariantCulture) ?? "",
                    row => Convert.ToDouble(row[value], CultureInfo.InvariantCulture)));
    }

    /// <exception cref="SqliteException">The file is no directory.</exception>
    public static LostFacts Read(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT code, valeur FROM indicateur_qualite";
        using var reader = command.ExecuteReader();
        var missing = new Dictionary<string, double>();
        while (reader.Read())
        {
            missing.Add(reader.GetString(0), reader.GetDouble(1));
        }

        return new LostFacts(missing);
    }

    /// <summary>A French sentence for each thing that no record has any more, or that many records lost.</summary>
    /// <param name="previous">The version in place; null when there is none, and then outlines, which are optional, are not missed.</param>
    public IReadOnlyList<string> Since(LostFacts? previous)
    {
        var lost = new List<string>();
        foreach (var (code, none, advice) in _watched)
        {
            var before = previous?._missing.TryGetValue(code, out var share) is true ? share : (double?)null;
            if (!_missing.TryGetValue(code, out var now) || (before is null or 100 && code == "COMMUNES_SANS_CONTOUR"))
            {
                continue;
            }

            if (now == 100)
            {
                lost.Add(string.Create(French, $"{none}{Before(before)} : {advice}."));
            }
            else if (now - before > LargestRise)
            {
                lost.Add(string.Create(French, $"{code} passe de {before:0.##} % à {now:0.##} % : {advice}."));
            }
        }

        return lost;
    }

    private static string Before(double? missing) =>
        missing is null or 100 ? "" : string.Create(French, $" ({100 - missing:0.##} % avant)");
}
