using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Spatial.Contours;
using CoordonneSante.Import.Contours;
using NetTopologySuite.Geometries;

namespace CoordonneSante.Import.Assemblage;

/// <summary>
/// Outlines of the loaded COG's communes, from outlines of an older vintage: those of communes that merged since are joined.
/// </summary>
/// <remarks>Kept as boundaries, a tenth of the room of polygons: a polygon is made when it is asked for, and let go.</remarks>
internal sealed class CommuneOutlines
{
    private readonly Limites _limites;

    private CommuneOutlines(IEnumerable<(string Zone, Geometry Outline)> parts) =>
        _limites = new Limites(BoundaryBuilder.Build(parts.OrderBy(part => part.Zone, StringComparer.Ordinal)));

    public static CommuneOutlines Assemble(FileLoader loader, IEnumerable<string> paths, Territories territories)
    {
        var parts = new List<(string Zone, Geometry Outline)>();
        var seen = new HashSet<string>();
        foreach (var lines in Load(loader, paths).GroupBy(line => line.File))
        {
            var codes = lines.Select(line => line.Value.Code).ToHashSet();
            var zones = territories.History.ZonesOf(codes, lines.Key.Report.IsKept ? loader.YearOfKeptCog : lines.Key.Year);
            foreach (var line in lines)
            {
                var code = line.Value.Code;
                if (!zones.TryGetValue(code, out var zone))
                {
                    line.Reject("code", code, MotifsAssemblage.CommuneInconnue);
                }
                else if (!seen.Add(code))
                {
                    line.Reject("code", code, Reading.Motifs.EnDouble);
                }
                else if (territories.IsDivided(code) && territories.Arrondissements(code).All(codes.Contains))
                {
                    line.Ignore(MotifsAssemblage.ContourDesArrondissements);
                }
                else
                {
                    parts.Add((zone, line.Value.Contour));
                }
            }
        }

        var outlines = new CommuneOutlines(parts);
        LetGo();
        return outlines;
    }

    /// <returns>Null where it is not loaded, or not told apart from another commune's.</returns>
    public Geometry? Find(string code) => _limites.Find(code);

    /// <param name="departements">Départements whose communes keep their outline; null for all.</param>
    /// <param name="toleranceInMetres">See <see cref="OutlineSimplifier"/>; 0 keeps every point.</param>
    public List<LimiteCommuneRow> ToRows(Territories territories, IReadOnlySet<string>? departements, double toleranceInMetres)
    {
        var kept = _limites.Zones
            .Where(zone => departements is null || departements.Contains(territories[zone.Split(Limite.Et)[0]].CodeDepartement))
            .Order(StringComparer.Ordinal)
            .Select(zone => (zone, Outline: _limites.FindUnion(zone.Split(Limite.Et))))
            .Where(outline => outline.Outline is not null)
            .Select(outline => (outline.zone, outline.Outline!)); // null is filtered just above
        List<LimiteCommuneRow> rows =
        [
            .. BoundaryBuilder
                .Build(toleranceInMetres > 0 ? OutlineSimplifier.Simplify(kept, toleranceInMetres) : kept)
                .Select(LimiteCommuneRow.Of),
        ];
        LetGo();
        return rows;
    }

    /// <summary>Polygons of the whole of France are hundreds of megabytes, which nothing needs any more where this is called: what comes
    /// next would be heaped upon them.</summary>
    private static void LetGo() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

    private static List<SourceLine<ContourCommune>> Load(FileLoader loader, IEnumerable<string> paths) => loader.LoadAndKeep(
        paths, _ => OfficialDataset.Contours, ContourReader.Read, CommunesReprises.Contours, line => CodeDepartement.OfCommune(line.Code));
}
