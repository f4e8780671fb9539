using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Import.Contours;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Union;

namespace CoordonneSante.Import.Assemblage;

/// <summary>Outlines of the loaded COG's communes, from outlines of an older vintage: those of communes that merged since are joined.</summary>
internal sealed class CommuneOutlines
{
    private readonly Dictionary<string, Geometry> _outlines;

    private CommuneOutlines(Dictionary<string, Geometry> outlines) => _outlines = outlines;

    public static CommuneOutlines Assemble(FileLoader loader, IEnumerable<string> paths, Territories territories)
    {
        var parts = new Dictionary<string, List<Geometry>>();
        var seen = new HashSet<string>();
        foreach (var line in Load(loader, paths))
        {
            if (territories.Resolve(line.Value.Code) is not { } code)
            {
                line.Reject("code", line.Value.Code, MotifsAssemblage.CommuneInconnue);
            }
            else if (!seen.Add(line.Value.Code))
            {
                line.Reject("code", line.Value.Code, Lecture.Motifs.EnDouble);
            }
            else if (parts.TryGetValue(code, out var list))
            {
                list.Add(line.Value.Contour);
            }
            else
            {
                parts.Add(code, [line.Value.Contour]);
            }
        }

        return new CommuneOutlines(parts.ToDictionary(part => part.Key, part => OutlinePrecision.Round(Join(part.Value))));
    }

    public Geometry? Find(string code) => _outlines.GetValueOrDefault(code);

    /// <param name="departements">Départements whose communes keep their outline; null for all.</param>
    public List<ContourCommuneRow> ToRows(Territories territories, IReadOnlySet<string>? departements) =>
    [
        .. _outlines
            .Where(outline => departements is null || departements.Contains(territories[outline.Key].CodeDepartement))
            .Select(outline => new ContourCommuneRow { CodeInsee = outline.Key, Contour = outline.Value.AsBinary() }),
    ];

    private static List<SourceLine<ContourCommune>> Load(FileLoader loader, IEnumerable<string> paths) => loader.LoadAndKeep(
        paths, _ => OfficialDataset.Contours, ContourReader.Read, CommunesReprises.Contours, line => CodeDepartement.OfCommune(line.Code));

    private static Geometry Join(List<Geometry> parts) => parts is [var only] ? only : CascadedPolygonUnion.Union(parts);
}
