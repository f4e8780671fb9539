using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Persistence.Schema;
using CoordonneSante.Annuaire.Spatial.Contours;

namespace CoordonneSante.Import.Packages;

/// <summary>Checks what a table's schema cannot say of boundaries: that they name communes, and that their lines make whole
/// outlines.</summary>
internal static class PackageOutlines
{
    public static TableSchema Table { get; } = AnnuaireSchema.Current.Table<LimiteCommuneRow>();

    /// <summary>Reads the texts of boundaries: most of the work of the check, which may be done while other tables are read.</summary>
    /// <returns>In the order of the file; without boundary where the text is malformed.</returns>
    public static IReadOnlyList<(int Line, object?[] Cells, Limite? Limite)> Parse(PackageTable table) =>
        [.. table.Lines.Zip(table.Rows, (line, cells) => (line, cells, Parse(cells)))];

    /// <param name="content">Rows without problem otherwise.</param>
    /// <param name="limites">What <see cref="Parse(PackageTable)"/> gave of them.</param>
    public static void Check(
        PackageProblems problems, AnnuaireContent content, IReadOnlyList<(int Line, object?[] Cells, Limite? Limite)> limites)
    {
        var file = $"{Table.Name}.csv";
        var communes = content.Rows(AnnuaireSchema.Current.Table<CommuneRow>()).Select(cells => (string?)cells[0]).ToHashSet();
        foreach (var (line, cells, limite) in limites)
        {
            CheckReference(problems, file, line, "gauche", Text(cells[0]), communes);
            if (Text(cells[1]) != Limite.Hors)
            {
                CheckReference(problems, file, line, "droite", Text(cells[1]), communes);
            }

            if (limite is null)
            {
                problems.Add(file, line, "lignes", Text(cells[2]), PackageProblems.TypeInattendu);
            }
        }

        if (limites.All(limite => limite.Limite is not null))
        {
            CheckClosed(problems, file, new Limites(limites.Select(limite => limite.Limite).OfType<Limite>()));
        }
    }

    private static Limite? Parse(object?[] cells)
    {
        try
        {
            return new Limite(Text(cells[0]), Text(cells[1]), LineText.Parse(Text(cells[2])));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static void CheckReference(
        PackageProblems problems,
        string file,
        int line,
        string column,
        string zone,
        HashSet<string?> communes)
    {
        if (communes.Contains(zone))
        {
            return;
        }

        foreach (var code in zone.Split(Limite.Et).Where(code => !communes.Contains(code)))
        {
            problems.Add(file, line, column, code, PackageProblems.ReferenceInconnue);
        }
    }

    private static void CheckClosed(PackageProblems problems, string file, Limites limites)
    {
        foreach (var zone in limites.Zones.Where(zone => !limites.IsClosed(zone)).Order(StringComparer.Ordinal))
        {
            problems.Add(file, 1, "lignes", zone, PackageProblems.ContourOuvert);
        }
    }

    private static string Text(object? cell) => (string)cell!; // every column is required, and was checked
}
