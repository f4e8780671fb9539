using System.Text.Encodings.Web;
using System.Text.Json;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Api.Http.Tableaux;
using CoordonneSante.Api.Requests;
using CoordonneSante.GraphQL.Lists;
using CoordonneSante.GraphQL.Response;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.Api.Http;

/// <summary>Tells what a CSV answer holds: its columns, how it is written, the data it comes from.</summary>
/// <remarks>W3C, "Metadata Vocabulary for Tabular Data". Names, descriptions and types are the schema's, so that no column goes
/// without.</remarks>
internal sealed class CsvMetadata(ListFormat format, TableOrigin table)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    private readonly bool _isFrench = format == ListFormat.CsvFrench;

    /// <param name="output">Receives the document.</param>
    public void Write(ResponseBuffer output)
    {
        var data = table.Data;
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteStartArray("@context");
        json.WriteStringValue("http://www.w3.org/ns/csvw");
        json.WriteStartObject();
        json.WriteString("@language", "fr");
        json.WriteEndObject();
        json.WriteEndArray();
        if (table.Address is { } url)
        {
            json.WriteString("url", url);
        }

        json.WriteString("dc:title", table.Name);
        json.WriteString("schema:version", data.Version.Value);
        json.WriteStartObject("dc:license");
        json.WriteString("@id", LicenceOuverte.Url);
        json.WriteEndObject();
        WriteSources(json, data.Sources);
        table.Notes?.WriteTo(json);
        WriteDialect(json);
        json.WriteStartObject("tableSchema");
        json.WriteStartArray("columns");
        foreach (var column in table.Columns)
        {
            Write(json, column);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteSources(Utf8JsonWriter json, IReadOnlyList<Source> sources)
    {
        json.WriteStartArray("dc:source");
        foreach (var source in sources)
        {
            json.WriteStartObject();
            if (source.Url is { } address)
            {
                json.WriteString("@id", address.Value);
            }

            json.WriteString("dc:title", source.Titre.Value);
            json.WriteString("dc:publisher", source.Producteur.Value);
            json.WriteString("dc:license", source.Licence.Value);
            json.WriteString("schema:version", source.Millesime.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteDialect(Utf8JsonWriter json)
    {
        json.WriteStartObject("dialect");
        json.WriteString("encoding", "utf-8");
        json.WriteString("delimiter", _isFrench ? ";" : ",");
        json.WriteString("quoteChar", "\"");
        json.WriteBoolean("doubleQuote", true);
        json.WriteBoolean("header", true);
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, ListColumn column)
    {
        json.WriteStartObject();
        json.WriteString("titles", column.Name);

        // A name may not begin with an underscore, which a response name may.
        if (!column.Name.StartsWith('_'))
        {
            json.WriteString("name", column.Name);
        }

        if (ColumnMeaning.Of(column) is { } description)
        {
            json.WriteString("dc:description", description);
        }

        if (column.LabelsOf is not null)
        {
            json.WriteString("datatype", "string");
        }
        else
        {
            WriteDatatype(json, column.Field.Type.Named);
        }

        var isList = column.Field.Type.Nullable is ListType;
        if (isList)
        {
            json.WriteString("separator", "|");
        }

        // An empty list is an empty field, which readers take for a missing one.
        json.WriteBoolean("required", column.IsRequired && !isList);
        json.WriteEndObject();
    }

    private void WriteDatatype(Utf8JsonWriter json, NamedType type)
    {
        switch (type)
        {
            case EnumType values:
                WriteFormatted(json, "string", () => json.WriteString("format", string.Join('|', values.Values.Keys)));
                break;
            case { Name: "Float" } when _isFrench:
                WriteFormatted(json, "double", () =>
                {
                    json.WriteStartObject("format");
                    json.WriteString("decimalChar", ",");
                    json.WriteEndObject();
                });
                break;
            default:
                json.WriteString("datatype", DatatypeOf(type));
                break;
        }
    }

    private static void WriteFormatted(Utf8JsonWriter json, string datatype, Action writeFormat)
    {
        json.WriteStartObject("datatype");
        json.WriteString("base", datatype);
        writeFormat();
        json.WriteEndObject();
    }

    private static string DatatypeOf(NamedType type) => type.Name switch
    {
        "Int" => "integer",
        "Float" => "double",
        "Boolean" => "boolean",
        "Date" => "date",
        "DateTime" => "datetime",
        "GeoJSON" => "json",
        _ => "string",
    };
}
