using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Persistence.Schema;
using CoordonneSante.Import.Quartiers;
using CoordonneSante.Import.Reading;
using CoordonneSante.Import.Zonages;
using NetTopologySuite.Geometries;

namespace CoordonneSante.Import.Assemblage;

/// <summary>Priority neighbourhoods, their communes, and their own zoning where an ARS decided one.</summary>
internal sealed class QuartierAssembler(
    Territories territories, CommuneOutlines outlines, Dictionary<string, SourceLine<DecisionZonage.Quartier>> decisions)
{
    /// <summary>Share of a quarter's area below which a commune only touches it: the two outlines do not come from the same map.</summary>
    private const double LeastShare = 0.05;

    private readonly Dictionary<string, QuartierPrioritaireRow> _rows = [];

    public QuartierIndex Assemble(FileLoader loader, string? path, AnnuaireContent content)
    {
        var communes = new List<QuartierCommuneRow>();
        var outlinesOfQuarters = new List<(string Code, Geometry Outline)>();
        foreach (var line in loader.LoadOrKeep(path, OfficialDataset.Quartiers, QuartierReader.Read, QuartiersRepris.Lignes))
        {
            var quarter = line.Value;
            if (quarter.CodesInsee.Count > 0 && quarter.CodesInsee.All(OutsideDepartements.Holds))
            {
                line.Ignore(Motifs.HorsDepartements);
                continue;
            }

            var outline = OutlinePrecision.Round(quarter.Contour);
            var found = FindCommunes(quarter, outline);
            if (found.Count == 0)
            {
                line.RejectValue("insee_com", string.Join(", ", quarter.CodesInsee), MotifsAssemblage.QuartierSansCommune);
            }

            var decision = decisions.TryGetValue(quarter.Code, out var decided) ? decided : (SourceLine<DecisionZonage.Quartier>?)null;
            _rows.Add(quarter.Code, new QuartierPrioritaireRow
            {
                Code = quarter.Code,
                Nom = quarter.Nom,
                Generation = line.File.Year ?? GenerationOf(quarter.Code),
                ZonageMedecin = decision?.Value.Zonage,
                ZonageMillesime = decision?.File.Millesime,
                Contour = outline.AsBinary(),
            });
            outlinesOfQuarters.Add((quarter.Code, outline));
            communes.AddRange(found.Select(code => new QuartierCommuneRow { CodeQuartier = quarter.Code, CodeInsee = code }));
        }

        foreach (var decision in decisions.Values.Where(decision => !_rows.ContainsKey(decision.Value.Code)))
        {
            decision.Reject("code_qp", decision.Value.Code, MotifsAssemblage.QuartierInconnu);
        }

        content.Set(_rows.Values);
        content.Set(communes);
        return new QuartierIndex(outlinesOfQuarters);
    }

    /// <summary>The zoning decided for the quarter itself; null where its commune's applies.</summary>
    public ZonageMedecin? FindZoning(string code) => _rows[code].ZonageMedecin;

    /// <summary>What the quarter's list and the zoning decision declare, and what the outlines show where they are loaded.</summary>
    private HashSet<string> FindCommunes(ContourQuartier quarter, Geometry outline)
    {
        var decided = decisions.TryGetValue(quarter.Code, out var decision) ? decision.Value.Communes : [];
        var communes = quarter.CodesInsee.Concat(decided).Select(territories.Resolve).OfType<string>().ToHashSet();
        foreach (var divided in communes.Where(territories.IsDivided).ToList())
        {
            var leaves = territories.Arrondissements(divided).Where(code => Covers(code, outline)).ToList();
            if (leaves.Count > 0)
            {
                communes.Remove(divided);
                communes.UnionWith(leaves);
            }
        }

        return communes;
    }

    private bool Covers(string commune, Geometry quarter) =>
        outlines.Find(commune) is { } outline
            && outline.Intersects(quarter)
            && outline.Intersection(quarter).Area >= LeastShare * quarter.Area;

    /// <summary>The list of 2015 numbers its quarters "QP…", that of 2024 "QN…".</summary>
    private static int GenerationOf(string code) => code.StartsWith("QP", StringComparison.Ordinal) ? 2015 : 2024;
}
