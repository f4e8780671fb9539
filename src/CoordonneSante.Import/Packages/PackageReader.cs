using CoordonneSante.Annuaire.Persistence.Schema;
using CoordonneSante.Annuaire.Spatial.Contours;
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
    public static AnnuaireContent Read(DirectoryInfo folder, IProgress<ImportProgress>? progress = null) => Read(folder, out _, progress);

    /// <param name="version">The digest of the content, see <see cref="VersionDigest"/>.</param>
    /// <inheritdoc cref="Read(DirectoryInfo, IProgress{ImportProgress}?)"/>
    internal static AnnuaireContent Read(DirectoryInfo folder, out string version, IProgress<ImportProgress>? progress = null)
    {
        var problems = new PackageProblems();
        var descriptor = new PackageDescriptorReader(problems);
        descriptor.Read(folder);
        problems.ThrowIfAny();

        var content = new AnnuaireContent();
        var references = new PackageReferences(problems);
        references.Add(PackageSources.Table, PackageDescriptor.FileName, descriptor.Sources, [.. descriptor.Sources.Select(_ => 1)]);
        content.Set(PackageSources.Table, descriptor.Sources);

        // Boundaries are half of the whole: they are read beside the other tables.
        var boundaries = Task.Run(() => ReadBoundaries(folder, descriptor));
        foreach (var table in PackageSources.OtherTables.Where(table => descriptor.Resources.ContainsKey(table.Name)))
        {
            var resource = descriptor.Resources[table.Name];
            var read = table == PackageOutlines.Table
                ? boundaries.GetAwaiter().GetResult().Table
                : PackageTable.Read(folder, resource, table);
            problems.Add(read.Problems);
            references.Add(table, resource.Path, read.Rows, read.Lines);
            content.Set(table, read.Rows);
            progress?.Report(new(resource.Path, resource.Bytes, resource.Bytes));
        }

        problems.ThrowIfAny();
        var digest = Task.Run(() => VersionDigest.Of(content));
        PackageOutlines.Check(problems, content, boundaries.GetAwaiter().GetResult().Limites);
        problems.ThrowIfAny();
        version = digest.GetAwaiter().GetResult();
        if (version != descriptor.Version)
        {
            problems.Add(PackageDescriptor.FileName, 1, "version", descriptor.Version, PackageProblems.VersionDifferente);
        }

        problems.ThrowIfAny();
        return content;
    }

    /// <returns>Nothing of a package without boundaries.</returns>
    private static (PackageTable Table, IReadOnlyList<(int Line, object?[] Cells, Limite? Limite)> Limites) ReadBoundaries(
        DirectoryInfo folder, PackageDescriptorReader descriptor)
    {
        var table = descriptor.Resources.TryGetValue(PackageOutlines.Table.Name, out var resource)
            ? PackageTable.Read(folder, resource, PackageOutlines.Table)
            : PackageTable.None;
        return (table, PackageOutlines.Parse(table));
    }
}
