using System.Text.Encodings.Web;
using System.Text.Json;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Persistence.Schema;
using CoordonneSante.Annuaire.Persistence.Sqlite;

namespace CoordonneSante.Import.Packages;

/// <summary>Writes <c>datapackage.json</c>.</summary>
/// <remarks>
/// Specification: Frictionless Data Package v1, Table Schema v1. Beyond them, a field carries <c>unit</c>, and a source the columns of the
/// directory's table of sources: the descriptor is the only place where they stand. So does the number of the format.
/// </remarks>
internal static class PackageDescriptor
{
    public const string FileName = "datapackage.json";

    private static readonly JsonWriterOptions Readable =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string TypeOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Integer => "integer",
        ColumnKind.Number => "number",
        ColumnKind.Date => "date",
        ColumnKind.Timestamp => "datetime",
        _ => "string",
    };

    public static void Write(
        Stream stream,
        string version,
        IReadOnlyList<(TableSchema Table, PackageResource Resource)> resources,
        IEnumerable<object?[]> sources)
    {
        using var json = new Utf8JsonWriter(stream, Readable);
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-package");
        json.WriteString("name", "annuaire-exercice-coordonne");
        json.WriteString("title", "Annuaire ouvert des structures d'exercice coordonné de France");
        json.WriteString("description", "Centres de santé, maisons de santé, CPTS et CLIC, leurs gestionnaires, les communes et "
            + "quartiers prioritaires où ils se trouvent et le zonage médecins. Longitude d'abord, WGS 84.");
        json.WriteString("version", version);
        json.WriteNumber("format", FormatAnnuaire.Courant);
        WriteLicence(json);
        WriteSources(json, sources);
        json.WriteStartArray("resources");
        foreach (var (table, resource) in resources)
        {
            WriteResource(json, table, resource);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static void WriteLicence(Utf8JsonWriter json)
    {
        json.WriteStartArray("licenses");
        json.WriteStartObject();
        json.WriteString("name", "etalab-2.0");
        json.WriteString("title", "Licence Ouverte 2.0");
        json.WriteString("path", LicenceOuverte.Url);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteSources(Utf8JsonWriter json, IEnumerable<object?[]> sources)
    {
        json.WriteStartArray("sources");
        foreach (var source in sources)
        {
            json.WriteStartObject();
            foreach (var (column, cell) in PackageSources.Table.Columns.Zip(source))
            {
                if (cell is int count)
                {
                    json.WriteNumber(PackageSources.PropertyOf(column), count);
                }
                else if (cell is not null)
                {
                    json.WriteString(PackageSources.PropertyOf(column), CellText.Format(cell));
                }
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteResource(Utf8JsonWriter json, TableSchema table, PackageResource resource)
    {
        json.WriteStartObject();
        json.WriteString("name", resource.Name);
        json.WriteString("description", table.Description);
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("path", resource.Path);
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteNumber("bytes", resource.Bytes);
        json.WriteString("hash", $"sha256:{resource.Sha256}");
        json.WriteStartObject("dialect");
        json.WriteString("delimiter", ",");
        json.WriteString("lineTerminator", "\n");
        json.WriteEndObject();
        WriteSchema(json, table);
        json.WriteEndObject();
    }

    private static void WriteSchema(Utf8JsonWriter json, TableSchema table)
    {
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (var column in table.Columns)
        {
            WriteField(json, column);
        }

        json.WriteEndArray();
        WriteList(json, "missingValues", [""]);
        WriteList(json, "primaryKey", table.Key.Select(index => table.Columns[index].Name));
        var keys = table.ForeignKeys.Where(key => key.Target != PackageSources.Table.Name).ToList();
        if (keys.Count > 0)
        {
            json.WriteStartArray("foreignKeys");
            keys.ForEach(key => WriteForeignKey(json, table, key));
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter json, ColumnSchema column)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("type", TypeOf(column.Kind));
        json.WriteString("description", column.Kind == ColumnKind.Outline ? $"{column.Description} Texte WKT." : column.Description);
        if (column.Unit is not null)
        {
            json.WriteString("unit", column.Unit);
        }

        if (!column.IsNullable || column.AllowedValues is not null)
        {
            json.WriteStartObject("constraints");
            json.WriteBoolean("required", !column.IsNullable);
            if (column.AllowedValues is not null)
            {
                WriteList(json, "enum", column.AllowedValues);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <remarks>Table Schema v1, "foreignKeys": an empty resource name means the table itself.</remarks>
    private static void WriteForeignKey(Utf8JsonWriter json, TableSchema table, ForeignKeySchema key)
    {
        var target = AnnuaireContent.Tables.Single(candidate => candidate.Name == key.Target);
        json.WriteStartObject();
        json.WriteString("fields", table.Columns[key.Column].Name);
        json.WriteStartObject("reference");
        json.WriteString("resource", key.Target == table.Name ? "" : key.Target);
        json.WriteString("fields", target.Columns[target.Key.Single()].Name);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
