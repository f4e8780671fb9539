using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Import.Finess.Enregistrements;
using CoordonneSante.Import.HorsFiness;

namespace CoordonneSante.Import.Assemblage;

/// <summary>The structures that FINESS does not list, in the communes of today.</summary>
internal static class HorsFinessAssembler
{
    /// <param name="paths">The lists given; without any, those of the directory that is completed are kept.</param>
    /// <param name="finess">The structures that FINESS lists: one of them would be told twice.</param>
    public static IEnumerable<StructureHorsFinessRow> Assemble(
        FileLoader loader,
        IReadOnlyList<string> paths,
        Territories territories,
        PositionCheck positions,
        IEnumerable<StructureRow> finess)
    {
        var listed = new Lazy<HashSet<string>>(() => finess.Select(structure => structure.Finess).ToHashSet(StringComparer.Ordinal));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (
            var line in loader.LoadOrKeep(
                paths, OfficialDataset.StructuresHorsFiness, StructureHorsFinessReader.Read, reprise => reprise.LignesHorsFiness()))
        {
            var structure = line.Value;
            if (territories.Resolve(structure.CodeInsee) is not { } code)
            {
                line.LeaveOut("code_insee", structure.CodeInsee);
            }
            else if (listed.Value.Contains(structure.Identifiant))
            {
                line.Reject("id", structure.Identifiant, MotifsAssemblage.DejaDansFiness);
            }
            else if (!seen.Add(structure.Identifiant))
            {
                line.Reject("id", structure.Identifiant, MotifsAssemblage.DejaDansUneAutreListe);
            }
            else
            {
                yield return Place(line, code, territories, positions);
            }
        }
    }

    private static StructureHorsFinessRow Place(
        SourceLine<StructureDeclaree> line, string code, Territories territories, PositionCheck positions)
    {
        var structure = line.Value;
        var declared = structure.Position is var (longitude, latitude)
            ? new PositionFiness(longitude, latitude, Geocodage: null, NiveauGeocodage.Inconnu)
            : null;
        var position = positions.Check(line, declared, territories[code], "longitude, latitude");
        return new StructureHorsFinessRow
        {
            Identifiant = structure.Identifiant,
            Nom = structure.Nom,
            Type = structure.Type,
            CodeInsee = code,
            CodeInseeDeclare = code == structure.CodeInsee ? null : structure.CodeInsee,
            Longitude = position?.Longitude,
            Latitude = position?.Latitude,
            PositionQualite = position?.Geocodage,
            SourceDeclaree = structure.Source,
            SourceId = line.File.SourceId,
            DateExtraction = structure.Date,
        };
    }
}
