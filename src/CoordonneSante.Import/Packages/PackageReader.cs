using System.Security.Cryptography;
using System.Text.Unicode;
using CoordonneSante.Annuaire.Persistence.Schema;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Packages;

/// <summary>Reads a data package back: hashes, schema, types, keys and references are checked, and every problem found is reported with its
/// file and line.</summary>
/// <remarks>A nullable column that the package lacks, because an older program wrote it, is null in every row; a table added since is
/// empty.</remarks>
public static class PackageReader
{
    /// <exception cref="UnexpectedFormatException">The folder holds no data package, or a file of it is not UTF-8.</exception>
    /// <exception cref="InvalidPackageException">The package does not hold what its descriptor says.</exception>
    public static AnnuaireContent Read(DirectoryInfo folder, IProgress<ImportProgress>? progress = null)
    {
        var problems = new PackageProblems();
        var descriptor = new PackageDescriptorReader(problems);
        descriptor.Read(folder);
        problems.ThrowIfAny();

        var content = new AnnuaireContent();
        var references = new PackageReferences(problems);
        references.Add(PackageSources.Table, PackageDescriptor.FileName, descriptor.Sources, [.. descriptor.Sources.Select(_ => 1)]);
        content.Set(PackageSources.Table, descriptor.Sources);
        foreach (var table in PackageSources.OtherTables.Where(table => descriptor.Resources.ContainsKey(table.Name)))
        {
            var resource = descriptor.Resources[table.Name];
            var rows = new List<object?[]>();
            var lines = new List<int>();
            ReadTable(folder, resource, table, problems, rows, lines);
            references.Add(table, resource.Path, rows, lines);
            content.Set(table, rows);
            progress?.Report(new(resource.Path, resource.Bytes, resource.Bytes));
        }

        problems.ThrowIfAny();
        PackageOutlines.Check(problems, content);
        problems.ThrowIfAny();
        if (VersionDigest.Of(content) is var version && version != descriptor.Version)
        {
            problems.Add(PackageDescriptor.FileName, 1, "version", descriptor.Version, PackageProblems.VersionDifferente);
        }

        problems.ThrowIfAny();
        return content;
    }

    private static void ReadTable(
        DirectoryInfo folder,
        PackageResource resource,
        TableSchema table,
        PackageProblems problems,
        List<object?[]> rows,
        List<int> lines)
    {
        var file = new FileInfo(Path.Combine(folder.FullName, resource.Path));
        if (!file.Exists)
        {
            problems.Add(PackageDescriptor.FileName, 1, table.Name, resource.Path, PackageProblems.FichierManquant);
            return;
        }

        // The announced size is checked first, so that a file of another size is never loaded.
        var bytes = file.Length == resource.Bytes ? File.ReadAllBytes(file.FullName) : null;
        if (bytes is null || Convert.ToHexStringLower(SHA256.HashData(bytes)) != resource.Sha256)
        {
            problems.Add(resource.Path, 1, "hash", resource.Sha256, PackageProblems.EmpreinteDifferente);
            return;
        }

        if (!Utf8.IsValid(bytes))
        {
            throw new UnexpectedFormatException(file.FullName, "du CSV en UTF-8", "des octets d'un autre encodage");
        }

        using var csv = new CsvRecords(bytes);
        ReadRows(csv, resource.Path, table, problems, rows, lines);
    }

    private static void ReadRows(
        CsvRecords csv,
        string path,
        TableSchema table,
        PackageProblems problems,
        List<object?[]> rows,
        List<int> lines)
    {
        csv.Read();
        var columns = table.ColumnsGiven(csv.Fields);
        if (!csv.Fields.SequenceEqual(columns.Select(column => column.Name)))
        {
            problems.Add(path, 1, "", string.Join(',', csv.Fields), PackageProblems.SchemaDifferent);
            return;
        }

        var places = table.Columns.Index().Where(column => columns.Contains(column.Item)).Select(column => column.Index).ToArray();
        while (csv.Read())
        {
            var fields = csv.Fields;
            if (fields.Length != places.Length || !csv.IsWellFormed)
            {
                var reason = csv.IsWellFormed ? Motifs.NombreDeChamps : Motifs.GuillemetsMalPlaces;
                problems.Add(path, csv.Line, table.Columns[0].Name, fields[0], reason);
                continue;
            }

            var cells = new object?[table.Columns.Count];
            for (var i = 0; i < places.Length; i++)
            {
                cells[places[i]] = problems.ReadCell(path, csv.Line, columns[i].Name, columns[i], fields[i]);
            }

            rows.Add(cells);
            lines.Add(csv.Line);
        }
    }
}
