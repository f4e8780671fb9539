using System.Security.Cryptography;
using System.Text.Unicode;
using CoordonneSante.Annuaire.Persistence.Schema;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Packages;

/// <summary>One CSV file of a package, read and checked by itself: hash, fields and types.</summary>
internal sealed class PackageTable
{
    /// <summary>A table that the package lacks.</summary>
    public static PackageTable None { get; } = new();

    /// <summary>Those without problem.</summary>
    public List<object?[]> Rows { get; } = [];

    /// <summary>The line of each row in the file, 1-based, header included.</summary>
    public List<int> Lines { get; } = [];

    public PackageProblems Problems { get; } = new();

    /// <exception cref="UnexpectedFormatException">The file is not UTF-8.</exception>
    public static PackageTable Read(DirectoryInfo folder, PackageResource resource, TableSchema table)
    {
        var read = new PackageTable();
        try
        {
            read.ReadFile(new FileInfo(Path.Combine(folder.FullName, resource.Path)), resource, table);
        }
        catch (InvalidPackageException)
        {
            // There are as many problems as are worth listing, and no use in reading on.
        }

        return read;
    }

    private void ReadFile(FileInfo file, PackageResource resource, TableSchema table)
    {
        if (!file.Exists)
        {
            Problems.Add(PackageDescriptor.FileName, 1, table.Name, resource.Path, PackageProblems.FichierManquant);
            return;
        }

        // The announced size is checked first, so that a file of another size is never loaded.
        var bytes = file.Length == resource.Bytes ? File.ReadAllBytes(file.FullName) : null;
        if (bytes is null || Convert.ToHexStringLower(SHA256.HashData(bytes)) != resource.Sha256)
        {
            Problems.Add(resource.Path, 1, "hash", resource.Sha256, PackageProblems.EmpreinteDifferente);
            return;
        }

        if (!Utf8.IsValid(bytes))
        {
            throw new UnexpectedFormatException(file.FullName, "du CSV en UTF-8", "des octets d'un autre encodage");
        }

        using var csv = new CsvRecords(bytes);
        ReadRows(csv, resource.Path, table);
    }

    private void ReadRows(CsvRecords csv, string path, TableSchema table)
    {
        csv.Read();
        var columns = table.ColumnsGiven(csv.Fields);
        if (!csv.Fields.SequenceEqual(columns.Select(column => column.Name)))
        {
            Problems.Add(path, 1, "", string.Join(',', csv.Fields), PackageProblems.SchemaDifferent);
            return;
        }

        var places = table.Columns.Index().Where(column => columns.Contains(column.Item)).Select(column => column.Index).ToArray();
        while (csv.Read())
        {
            var fields = csv.Fields;
            if (fields.Length != places.Length || !csv.IsWellFormed)
            {
                var reason = csv.IsWellFormed ? Motifs.NombreDeChamps : Motifs.GuillemetsMalPlaces;
                Problems.Add(path, csv.Line, table.Columns[0].Name, fields[0], reason);
                continue;
            }

            var cells = new object?[table.Columns.Count];
            for (var i = 0; i < places.Length; i++)
            {
                cells[places[i]] = Problems.ReadCell(path, csv.Line, columns[i].Name, columns[i], fields[i]);
            }

            Rows.Add(cells);
            Lines.Add(csv.Line);
        }
    }
}
