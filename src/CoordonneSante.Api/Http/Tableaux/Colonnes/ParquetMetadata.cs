using System.Text.Encodings.Web;
using System.Text.Json;
using CoordonneSante.Annuaire.Entites.Sources;

namespace CoordonneSante.Api.Http.Tableaux.Colonnes;

/// <summary>The key-value metadata of the file: texts, or JSON where there are several.</summary>
internal static class ParquetMetadata
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Dictionary<string, string> Of(TableOrigin table)
    {
        var metadata = new Dictionary<string, string>
        {
            ["titre"] = table.Name,
            ["version"] = table.Data.Version.Value,
            ["licence"] = LicenceOuverte.Url,
            ["sources"] = JsonSerializer.Serialize(
                table.Data.Sources.Select(source => new Dictionary<string, string?>
                {
                    ["titre"] = source.Titre.Value,
                    ["producteur"] = source.Producteur.Value,
                    ["millesime"] = source.Millesime.Value,
                    ["licence"] = source.Licence.Value,
                    ["url"] = source.Url?.Value,
                }),
                Readable),
            ["colonnes"] = JsonSerializer.Serialize(table.Columns.ToDictionary(column => column.Name, ColumnMeaning.Of), Readable),
        };
        if (table.Address is { } address)
        {
            metadata["demande"] = address;
        }

        if (table.Notes is { } notes)
        {
            metadata["notes"] = JsonSerializer.Serialize(notes.Messages, Readable);
        }

        return metadata;
    }
}
