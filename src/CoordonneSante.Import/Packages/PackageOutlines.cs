using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Persistence.Schema;
using CoordonneSante.Annuaire.Spatial.Contours;

namespace CoordonneSante.Import.Packages;

/// <summary>Checks what a table's schema cannot say of boundaries: that they name communes, and that their lines make whole
/// outlines.</summary>
internal static class PackageOutlines
{
    /// <summary>The header comes first.</summary>
    private const int FirstLine = 2;

    private static readonly TableSchema Table = AnnuaireSchema.Current.Table<LimiteCommuneRow>();

    /// <param name="content">Rows without problem otherwise, in the order of the file that the package's writer gives them.</param>
    public static void Check(PackageProblems problems, AnnuaireContent content)
    {
        var file = $"{Table.Name}.csv";
        var communes = content.Rows(AnnuaireSchema.Current.Table<CommuneRow>()).Select(cells => (string?)cells[0]).ToHashSet();
        var limites = new List<Limite>();
        foreach (var (index, cells) in content.Rows(Table).Index())
        {
            var row = new LimiteCommuneRow { Gauche = Text(cells[0]), Droite = Text(cells[1]), Lignes = Text(cells[2]) };
            CheckReference(problems, file, index + FirstLine, "gauche", row.Gauche, communes);
            if (row.Droite != Limite.Hors)
            {
                CheckReference(problems, file, index + FirstLine, "droite", row.Droite, communes);
            }

            try
            {
                limites.Add(row.ToLimite());
            }
            catch (FormatException)
            {
                problems.Add(file, index + FirstLine, "lignes", row.Lignes, PackageProblems.TypeInattendu);
            }
        }

        if (limites.Count == content.Rows(Table).Count)
        {
            CheckClosed(problems, file, new Limites(limites));
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
