using CoordonneSante.Annuaire.Spatial.Contours;
using Microsoft.Data.Sqlite;

namespace CoordonneSante.Annuaire.Persistence.GeoPackages;

/// <summary>Makes a directory file a GeoPackage: mapping software opens it and shows its layers.</summary>
/// <remarks>
/// OGC GeoPackage Encoding Standard 1.3. The layers are tables beside those of the directory, which stay as they are. No spatial index: the
/// standard's comes with triggers that call functions which SQLite alone does not have.
/// </remarks>
internal static class GeoPackageWriter
{
    public static void Create(SqliteConnection connection, Limites limites, IReadOnlyDictionary<string, byte[]> communes)
    {
        using var transaction = connection.BeginTransaction();
        Execute(connection, Schema);
        var geometries = new GeoPackageGeometries(limites, communes, connection);
        foreach (var layer in GeoPackageLayer.All)
        {
            Write(connection, layer, geometries);
        }
        transaction.Commit();
        Execute(connection, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Version};");
    }

    /// <summary>"GPKG".</summary>
    private const int ApplicationId = 0x47504B47;

    private const int Version = 10300;

    private const string Schema = """
        CREATE TABLE gpkg_spatial_ref_sys (
            srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL,
            organization_coordsys_id INTEGER NOT NULL,
            definition TEXT NOT NULL, description TEXT);
        INSERT INTO gpkg_spatial_ref_sys VALUES
            ('Undefined cartesian SRS', -1, 'NONE', -1, 'undefined', 'undefined cartesian coordinate reference system'),
            ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', 'undefined geographic coordinate reference system'),
            ('WGS 84', 4326, 'EPSG', 4326,
             'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],' ||
             'AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],' ||
             'UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],' ||
             'AUTHORITY["EPSG","4326"]]',
             'longitude, latitude, degrés décimaux');
        CREATE TABLE gpkg_contents (
            table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '',
            last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), min_x DOUBLE, min_y DOUBLE, max_x DOUBLE,
            max_y DOUBLE,
            srs_id INTEGER, CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
        CREATE TABLE gpkg_geometry_columns (
            table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL,
            z TINYINT NOT NULL,
            m TINYINT NOT NULL, CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
            CONSTRAINT uk_gc_table_name UNIQUE (table_name),
            CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
            CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
        """;

    private static void Write(SqliteConnection connection, GeoPackageLayer layer, GeoPackageGeometries geometries)
    {
        var geometry = layer.GeometryType is null ? "" : $"geom {layer.GeometryType}, ";
        var columns = string.Join(", ", layer.ColumnNames);
        Execute(connection, $"CREATE TABLE {layer.Table} (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, {geometry}{layer.Columns})");
        geometries.StartLayer();
        Execute(connection, $"INSERT INTO {layer.Table} ({(layer.GeometryType is null ? "" : "geom, ")}{columns}) {layer.Select}");
        using var contents = connection.CreateCommand();
        contents.CommandText = """
            INSERT INTO gpkg_contents (table_name, data_type, identifier, description, min_x, min_y, max_x, max_y, srs_id)
            VALUES ($table, $type, $title, $description, $west, $south, $east, $north, $srs)
            """;
        contents.Parameters.AddWithValue("$table", layer.Table);
        contents.Parameters.AddWithValue("$type", layer.GeometryType is null ? "attributes" : "features");
        contents.Parameters.AddWithValue("$title", layer.Titre);
        contents.Parameters.AddWithValue("$description", layer.Description);
        contents.Parameters.AddWithValue("$srs", layer.GeometryType is null ? DBNull.Value : GeoPackageBinary.SrsId);
        var bounds = geometries.Bounds;
        foreach (
            var (name, value) in new[] { ("$west", bounds.MinX), ("$south", bounds.MinY), ("$east", bounds.MaxX), ("$north", bounds.MaxY) }
        )
        {
            contents.Parameters.AddWithValue(name, bounds.IsNull ? DBNull.Value : value);
        }
        contents.ExecuteNonQuery();
        if (layer.GeometryType is not null)
        {
            Execute(connection, $"INSERT INTO gpkg_geometry_columns VALUES ('{layer.Table}', 'geom', '{layer.GeometryType}', "
                + $"{GeoPackageBinary.SrsId}, 0, 0)");
        }
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
