using CoordonneSante.Annuaire.Spatial;
using NetTopologySuite.Geometries;
using ProjNet.CoordinateSystems;
using ProjNet.CoordinateSystems.Transformations;

namespace CoordonneSante.Import.Projections;

/// <summary>A projected system of a French territory, and the area it serves.</summary>
/// <remarks>
/// All of them stand on the GRS 80 ellipsoid in a realisation of ITRS (RGF93, RGAF09, RGFG95, RGR92, RGM04), which agrees with WGS 84
/// to well under a metre: their geographic coordinates are taken as WGS 84, as EPSG does.
/// </remarks>
internal sealed class ProjectionLocale
{
    private const int FirstParallel = 42;

    private readonly MathTransform _toGeographic;

    private ProjectionLocale(string nom, Envelope emprise, string projection, string ellipsoid = """ "GRS 1980", 6378137, 298.257222101 """)
    {
        Nom = nom;
        Emprise = emprise;
        var system = (ProjectedCoordinateSystem)
            new CoordinateSystemFactory().CreateFromWkt(
                $"""
                PROJCS["{nom}",
                  GEOGCS["GRS 80", DATUM["ITRS", SPHEROID[{ellipsoid}]],
                    PRIMEM["Greenwich", 0], UNIT["degree", 0.0174532925199433]],
                  {projection},
                  UNIT["metre", 1]]
                """
            );
        _toGeographic = new CoordinateTransformationFactory()
            .CreateFromCoordinateSystems(system, system.GeographicCoordinateSystem)
            .MathTransform;
    }

    /// <summary>RGF93 / Lambert-93 (EPSG:2154): metropolitan France and Corsica.</summary>
    public static ProjectionLocale Lambert93 { get; } = new("L93_METROPOLE", EmpriseTerritoire.Metropole, """
        PROJECTION["Lambert_Conformal_Conic_2SP"],
        PARAMETER["latitude_of_origin", 46.5], PARAMETER["central_meridian", 3],
        PARAMETER["standard_parallel_1", 49], PARAMETER["standard_parallel_2", 44],
        PARAMETER["false_easting", 700000], PARAMETER["false_northing", 6600000]
        """);

    /// <summary>RGAF09 / UTM 20N (EPSG:5490): Guadeloupe, Martinique, Saint-Martin, Saint-Barthélemy.</summary>
    public static ProjectionLocale Antilles { get; } = new("UTM_N20", EmpriseTerritoire.Antilles, Utm(meridian: -63, falseNorthing: 0));

    /// <summary>RGFG95 / UTM 22N (EPSG:2972): Guyane.</summary>
    public static ProjectionLocale Guyane { get; } = new("UTM_N22", EmpriseTerritoire.Guyane, Utm(meridian: -51, falseNorthing: 0));

    /// <summary>RGR92 / UTM 40S (EPSG:2975): La Réunion.</summary>
    public static ProjectionLocale Reunion { get; } =
        new("UTM_S40", EmpriseTerritoire.Reunion, Utm(meridian: 57, falseNorthing: 10_000_000));

    /// <summary>RGM04 / UTM 38S (EPSG:4471): Mayotte.</summary>
    public static ProjectionLocale Mayotte { get; } =
        new("UTM_S38", EmpriseTerritoire.Mayotte, Utm(meridian: 45, falseNorthing: 10_000_000));

    /// <summary>WGS 84 / Pseudo-Mercator (EPSG:3857), that of maps on the web, of the whole Earth.</summary>
    public static ProjectionLocale WebMercator { get; } = new(
        "WEB_MERCATOR",
        new Envelope(-180, 180, -90, 90),
        """
        PROJECTION["Mercator_1SP"],
        PARAMETER["latitude_of_origin", 0], PARAMETER["central_meridian", 0], PARAMETER["scale_factor", 1],
        PARAMETER["false_easting", 0], PARAMETER["false_northing", 0]
        """,
        """ "Sphere", 6378137, 0 """);

    /// <summary>RGF93 / CC42 to CC50 (EPSG:3942 to 3950): metropolitan France by parallel, each for a degree to the north and to the
    /// south.</summary>
    public static IReadOnlyList<ProjectionLocale> ConiquesConformes { get; } = [.. Enumerable.Range(FirstParallel, 9).Select(Conique)];

    // After the systems: initializers run in the order of the text.
    private static readonly ProjectionLocale[] _all = [Lambert93, Antilles, Guyane, Reunion, Mayotte];

    /// <summary>Short name of the system, e.g. "L93_METROPOLE", "UTM_N20".</summary>
    public string Nom { get; }

    /// <summary>Where what it serves may be: see <see cref="EmpriseTerritoire"/>.</summary>
    public Envelope Emprise { get; }

    /// <summary>The system that serves a commune, from its INSEE code.</summary>
    /// <returns>Null for the overseas collectivities that FINESS does not place (975, 986 and beyond).</returns>
    public static ProjectionLocale? ForCommune(string codeInsee) =>
        EmpriseTerritoire.OfCommune(codeInsee) is { } emprise
            ? _all.FirstOrDefault(projection => projection.Emprise.Equals(emprise))
            : null;

    /// <param name="est">Easting, metres.</param>
    /// <param name="nord">Northing, metres.</param>
    /// <returns>Longitude and latitude, WGS 84 decimal degrees; not finite far outside the system's area.</returns>
    public (double Longitude, double Latitude) ToWgs84(double est, double nord) => _toGeographic.Transform(est, nord);

    private static ProjectionLocale Conique(int parallel) => new($"CC{parallel}", EmpriseTerritoire.Metropole, $"""
        PROJECTION["Lambert_Conformal_Conic_2SP"],
        PARAMETER["latitude_of_origin", {parallel}], PARAMETER["central_meridian", 3],
        PARAMETER["standard_parallel_1", {parallel}.75], PARAMETER["standard_parallel_2", {parallel - 1}.25],
        PARAMETER["false_easting", 1700000], PARAMETER["false_northing", {parallel - FirstParallel + 1}200000]
        """);

    private static string Utm(int meridian, int falseNorthing) => $"""
        PROJECTION["Transverse_Mercator"],
        PARAMETER["latitude_of_origin", 0], PARAMETER["central_meridian", {meridian}], PARAMETER["scale_factor", 0.9996],
        PARAMETER["false_easting", 500000], PARAMETER["false_northing", {falseNorthing}]
        """;
}
