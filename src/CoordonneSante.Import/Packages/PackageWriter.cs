using System.Security.Cryptography;
using CoordonneSante.Annuaire.Persistence.Schema;

namespace CoordonneSante.Import.Packages;

/// <summary>
/// Writes a directory as a data package: one CSV file per table and <c>datapackage.json</c>. Equal content gives equal bytes.
/// </summary>
public static class PackageWriter
{
    /// <summary>Replaces the package's own files in the folder, which is created if need be; other files are left alone.</summary>
    /// <remarks>A table added since the first packages is left out while it is empty, so that older programs read the package. The
    /// descriptor comes last: a package interrupted half-way fails its hashes instead of passing for whole.</remarks>
    public static void Write(AnnuaireContent content, DirectoryInfo folder)
    {
        folder.Create();
        var resources = new List<(TableSchema, PackageResource)>();
        foreach (var table in PackageSources.OtherTables)
        {
            var path = $"{table.Name}.csv";
            var file = Path.Combine(folder.FullName, path);
            if (table.IsAddition && content.Rows(table).Count == 0)
            {
                File.Delete(file);
                continue;
            }

            using var csv = new MemoryStream();
            PackageCsv.Write(table, content.Rows(table), csv);
            var bytes = csv.ToArray();
            File.WriteAllBytes(file, bytes);
            var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
            resources.Add((table, new PackageResource(table.Name, path, bytes.Length, hash)));
        }

        using var descriptor = File.Create(Path.Combine(folder.FullName, PackageDescriptor.FileName));
        PackageDescriptor.Write(descriptor, VersionDigest.Of(content), resources, content.Rows(PackageSources.Table));
    }
}
