using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>Territories of CPTS as an older program kept them, by FINESS number only, in today's rows.</summary>
public static class CptsParFiness
{
    private const string SourcePrefix = "territoires-cpts-";

    /// <returns>One territory per structure, named after it, with the communes that the rows give it.</returns>
    public static (IEnumerable<CptsRow> Cpts, IEnumerable<CptsCommuneRow> Communes) Convert(
        IReadOnlyList<TerritoireCptsRow> rows, IEnumerable<StructureRow> structures, IEnumerable<SourceRow> sources)
    {
        if (rows.Count == 0)
        {
            return ([], []);
        }
        var source = sources.FirstOrDefault(source => source.Id.StartsWith(SourcePrefix, StringComparison.Ordinal))?.Id;
        var finess = rows.Select(row => row.FinessCpts).ToHashSet(StringComparer.Ordinal);
        return (
            structures.Where(structure => finess.Contains(structure.Finess)).Select(structure => new CptsRow
            {
                Code = structure.Finess,
                Nom = structure.Nom,
                Finess = structure.Finess,
                SourceId = source ?? structure.SourceId,
            }),
            rows.Select(row => new CptsCommuneRow { CodeCpts = row.FinessCpts, CodeInsee = row.CodeInsee }));
    }
}
