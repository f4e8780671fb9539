using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Tables.Filtering;
using CoordonneSante.Annuaire.Tests.Geographie;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace CoordonneSante.Annuaire.Tests.Accessibilites;

/// <summary>
/// A random directory whose communes are scattered too, on a grid coarse enough for equal distances, some without centre, and whose
/// région 02 has no structure.
/// </summary>
internal static class AnnuairePeuple
{
    public const string RegionNonCouverte = "02";

    /// <summary>An outline far from everything.</summary>
    private static readonly byte[] Nowhere = new WKBWriter().Write(new GeometryFactory().ToGeometry(new Envelope(0, 1, 0, 1)));

    public static IReadOnlyList<StructureFilter?> Filters { get; } =
    [
        null,
        new() { Type = new EnumOperationFilter<TypeStructure> { Eq = TypeStructure.MaisonDeSante } },
        new()
        {
            ZonageMedecin = new EnumOperationFilter<ZonageMedecin> { In = new ZonageMedecin?[] { ZonageMedecin.Zip, ZonageMedecin.Zac } },
        },
        new() { Commune = new CommuneFilter { Departement = new DepartementFilter { Code = new StringOperationFilter { Eq = "03" } } } },
        new() { Finess = new StringOperationFilter { EndsWith = "77" } },
        new() { Finess = new StringOperationFilter { Eq = "999999999" } },
    ];

    public static AnnuaireRows Rows(int seed)
    {
        var random = new Random(seed);
        var rows = AnnuaireDisperse.Rows(seed);
        var regionOf = rows.Departements.ToDictionary(row => row.Code, row => row.CodeRegion);
        var uncovered = rows
            .Communes.Where(row => regionOf[row.CodeDepartement] == RegionNonCouverte)
            .Select(row => row.CodeInsee)
            .ToHashSet();
        return rows with
        {
            Communes = [.. rows.Communes.Select(row => Scatter(row, random))],
            Quartiers = [.. rows.Quartiers.Select(row => row with { Contour = Nowhere })],
            Structures = [.. rows.Structures.Where(row => !uncovered.Contains(row.CodeInsee))],
        };
    }

    /// <summary>By the definition, on its own path: the communes that are nobody's parent.</summary>
    public static List<Commune> Leaves(AnnuaireSnapshot annuaire) =>
        [.. annuaire.Communes(null, null, null, new(First: 10_000)).Nodes.Where(commune => commune.Arrondissements.Count == 0)];

    public static bool IsMeasurable(Commune commune) =>
        commune.Centre is not null && commune.Departement.Region.Code.Value != RegionNonCouverte;

    public static List<Structure> Select(AnnuaireSnapshot annuaire, StructureFilter? where) =>
        [.. annuaire.Structures(null, where, null, new(First: 10_000)).Nodes];

    private static CommuneRow Scatter(CommuneRow row, Random random)
    {
        var (longitude, latitude) = AnnuaireDisperse.Point(random);
        return random.Next(10) == 0
            ? row with { Longitude = null, Latitude = null }
            : row with { Longitude = Math.Round(longitude, 1), Latitude = Math.Round(latitude, 1) };
    }
}
