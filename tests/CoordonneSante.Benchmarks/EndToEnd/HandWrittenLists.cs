using System.Buffers;
using System.Text.Json;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Textes;
using CoordonneSante.GraphQL.Response;
using Microsoft.AspNetCore.Builder;

namespace CoordonneSante.Benchmarks.EndToEnd;

/// <summary>The benchmark's exports as one would write them by hand, over the same memory.</summary>
/// <param name="byKey">Every structure, in the order of FINESS numbers.</param>
internal sealed class HandWrittenLists(IReadOnlyList<Structure> byKey)
{
    private static readonly SearchValues<byte> Special = SearchValues.Create(",\"\\\r\n"u8);
    private static readonly SearchValues<byte> FormulaStarts = SearchValues.Create("=+-@\t\r\n"u8);

    private readonly Dictionary<string, Structure[]> _byType = byKey
        .GroupBy(structure => structure.Type)
        .ToDictionary(g => System.Text.Encoding.UTF8.GetString(HandWrittenEndpoints.NameOf(g.Key)[1..^1]), g => g.ToArray());

    public void Map(WebApplication app)
    {
        app.MapGet("/q4/geojson", context => HandWrittenEndpoints.Answer(
            context, buffer => WriteFeatures(buffer, context.Request.Query["type"].ToString()), "application/geo+json"));
        app.MapGet("/csv", context => HandWrittenEndpoints.Answer(context, WriteCsv, "text/csv; charset=utf-8; header=present"));
    }

    public void WriteFeatures(ResponseBuffer buffer, string type)
    {
        buffer.Write("{\"type\":\"FeatureCollection\",\"features\":["u8);
        var structures = _byType[type];
        for (var i = 0; i < Math.Min(2000, structures.Length); i++)
        {
            var structure = structures[i];
            buffer.Write(i == 0 ? "\n{\"type\":\"Feature\",\"geometry\":"u8 : ",\n{\"type\":\"Feature\",\"geometry\":"u8);
            if (structure.Position is { } position)
            {
                buffer.Write("{\"type\":\"Point\",\"coordinates\":["u8);
                JsonNumber.Write(buffer, position.Longitude);
                buffer.WriteByte((byte)',');
                JsonNumber.Write(buffer, position.Latitude);
                buffer.Write("]}"u8);
            }
            else
            {
                buffer.Write("null"u8);
            }

            HandWrittenEndpoints.Text(buffer, ",\"properties\":{\"finess\":"u8, structure.Finess);
            HandWrittenEndpoints.Text(buffer, ",\"nom\":"u8, structure.Nom);
            buffer.Write(",\"type\":"u8);
            buffer.Write(HandWrittenEndpoints.NameOf(structure.Type));
            buffer.Write("}}"u8);
        }

        buffer.Write("\n]}\n"u8);
    }

    public void WriteCsv(ResponseBuffer buffer)
    {
        buffer.Write("finess,nom,type,position.longitude,position.latitude,commune.codeInsee,commune.nom,commune.departement.code,"u8);
        buffer.Write(
            "commune.departement.region.code,commune.departement.region.nom,gestionnaire.finess,gestionnaire.nom,zonageMedecin\r\n"u8);
        foreach (var structure in byKey)
        {
            Field(buffer, structure.Finess);
            Field(buffer, structure.Nom);
            buffer.Write(HandWrittenEndpoints.NameOf(structure.Type)[1..^1]);
            buffer.WriteByte((byte)',');
            if (structure.Position is { } position)
            {
                JsonNumber.Write(buffer, position.Longitude);
                buffer.WriteByte((byte)',');
                JsonNumber.Write(buffer, position.Latitude);
                buffer.WriteByte((byte)',');
            }
            else
            {
                buffer.Write(",,"u8);
            }

            var commune = structure.Commune;
            Field(buffer, commune.CodeInsee);
            Field(buffer, commune.Nom);
            Field(buffer, commune.Departement.Code);
            Field(buffer, commune.Departement.Region.Code);
            Field(buffer, commune.Departement.Region.Nom);
            Field(buffer, structure.Gestionnaire?.Finess);
            Field(buffer, structure.Gestionnaire?.Nom);
            buffer.Write(NameOf(structure.ZonageMedecin));
            buffer.Write("\r\n"u8);
        }
    }

    private static void Field(ResponseBuffer buffer, Texte? value)
    {
        if (value is not null)
        {
            var text = value.Json[1..^1];
            if (text.IsEmpty || FormulaStarts.Contains(text[0]) || text.ContainsAny(Special))
            {
                WriteSpecial(buffer, value.Json);
            }
            else
            {
                buffer.Write(text);
            }
        }

        buffer.WriteByte((byte)',');
    }

    private static void WriteSpecial(ResponseBuffer buffer, ReadOnlySpan<byte> json)
    {
        var text = JsonSerializer.Deserialize<string>(json) ?? throw new JsonException("A text is null.");
        var field = text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..] ? "'" + text : text;
        var isQuoted = field.Length == 0 || field.AsSpan().ContainsAny(",\"\r\n");
        buffer.Write(System.Text.Encoding.UTF8.GetBytes(isQuoted ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field));
    }

    private static ReadOnlySpan<byte> NameOf(ZonageMedecin zonage) => zonage switch
    {
        ZonageMedecin.Zip => "ZIP"u8,
        ZonageMedecin.Zac => "ZAC"u8,
        ZonageMedecin.Zar => "ZAR"u8,
        ZonageMedecin.HorsZonage => "HORS_ZONAGE"u8,
        ZonageMedecin.NonRenseigne => "NON_RENSEIGNE"u8,
        _ => throw new ArgumentOutOfRangeException(nameof(zonage), zonage, "Not a zoning of the directory."),
    };
}
