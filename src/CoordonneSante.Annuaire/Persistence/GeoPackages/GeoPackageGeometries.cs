using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Persistence.Sqlite;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Spatial.Contours;
using Microsoft.Data.Sqlite;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace CoordonneSante.Annuaire.Persistence.GeoPackages;

/// <summary>The SQL functions that make the geometries of the layers, while they are written.</summary>
internal sealed class GeoPackageGeometries
{
    private readonly Limites _limites;
    private readonly IReadOnlyDictionary<string, byte[]> _ofCommunes;

    /// <param name="limites">The boundaries.</param>
    /// <param name="ofCommunes">See <see cref="CommuneGeometries"/>.</param>
    /// <param name="connection">To the directory.</param>
    public GeoPackageGeometries(Limites limites, IReadOnlyDictionary<string, byte[]> ofCommunes, SqliteConnection connection)
    {
        (_limites, _ofCommunes) = (limites, ofCommunes);
        var communes = ReadCommunes(connection);
        var arrondissements = communes
            .Where(commune => commune.Parent is not null)
            .ToLookup(commune => commune.Parent!, commune => commune.Code);
        string[] Leaves(string code) => _limites.Knows(code) || !arrondissements.Contains(code) ? [code] : [.. arrondissements[code]];
        connection.CreateFunction<double?, double?, byte[]?>("point", Point, isDeterministic: true);
        connection.CreateFunction<byte[]?, byte[]?>("contour", wkb => wkb is null ? null : Outline(wkb), isDeterministic: true);
        var alone = RowReader.ReadAll<ContourCommuneRow>(connection).ToDictionary(row => row.CodeInsee, row => row.Contour);
        connection.CreateFunction<string, byte[]?>("commune_contour", code =>
            Union(Leaves(code)) ?? (alone.TryGetValue(code, out var wkb) ? Outline(wkb) : null));
        foreach (
            var (name, key) in ((string, Func<CommuneCodes, string?>)[])
                [("epci_contour", row => row.Epci), ("departement_contour", row => row.Departement), ("region_contour", row => row.Region)])
        {
            var members = communes.Where(row => row.Parent is null && key(row) is not null).ToLookup(key, row => row.Code);
            connection.CreateFunction<string, byte[]?>(name, territory => Union([.. members[territory].SelectMany(Leaves)]));
        }
    }

    /// <summary>What holds the geometries made since <see cref="StartLayer"/>.</summary>
    public Envelope Bounds { get; private set; } = new();

    public void StartLayer() => Bounds = new Envelope();

    private byte[]? Point(double? longitude, double? latitude)
    {
        if (longitude is not { } x || latitude is not { } y)
        {
            return null;
        }
        Bounds.ExpandToInclude(x, y);
        return GeoPackageBinary.OfPoint(x, y);
    }

    private byte[]? Union(string[] codes) =>
        codes is [var code] && _ofCommunes.TryGetValue(code, out var wkb) ? Outline(wkb)
        : _limites.FindUnion(codes) is { } outline ? Outline(new WKBWriter().Write(outline))
        : null;

    private byte[] Outline(byte[] wkb)
    {
        var bounds = WkbEnvelope.Of(wkb);
        Bounds.ExpandToInclude(bounds);
        return GeoPackageBinary.OfOutline(wkb, bounds);
    }

    private static List<CommuneCodes> ReadCommunes(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT c.code_insee, c.code_parent, c.siren_epci, c.code_departement, d.code_region
            FROM commune c JOIN departement d ON d.code = c.code_departement ORDER BY c.code_insee
            """;
        using var rows = command.ExecuteReader();
        var communes = new List<CommuneCodes>();
        while (rows.Read())
        {
            communes.Add(new(rows.GetString(0), Text(rows, 1), Text(rows, 2), rows.GetString(3), rows.GetString(4)));
        }
        return communes;
    }

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private sealed record CommuneCodes(string Code, string? Parent, string? Epci, string Departement, string Region);
}
