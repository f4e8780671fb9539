using System.Globalization;
using System.Text.Json;

namespace CoordonneSante.Api.Http.Ogc;

/// <summary>Records of the graph as one page of features.</summary>
/// <param name="Records">In order.</param>
/// <param name="Total">Number on all pages.</param>
/// <param name="Next">Where the next page begins; null at the end.</param>
internal sealed record FeaturePage(IReadOnlyList<JsonElement> Records, int Total, string? Next)
{
    /// <summary>What the page does not say by itself, in French: a région of which nothing is recorded, say.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>A page as the graph gives it.</summary>
    public static FeaturePage Of(JsonElement page)
    {
        var info = page.GetProperty("pageInfo");
        return new FeaturePage(
            [.. page.GetProperty("nodes").EnumerateArray()],
            page.GetProperty("totalCount").GetInt32(),
            info.GetProperty("hasNextPage").GetBoolean() ? info.GetProperty("endCursor").GetString() : null);
    }

    /// <summary>A page of a list that came whole; the cursor is then a number of records.</summary>
    /// <returns>Null when the cursor is none.</returns>
    public static FeaturePage? Of(IReadOnlyList<JsonElement> records, int limit, string? after)
    {
        var skipped = 0;
        if (after is not null && !int.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out skipped))
        {
            return null;
        }

        var end = Math.Min(skipped + (long)limit, records.Count);
        return new FeaturePage(
            [.. records.Skip(skipped).Take(limit)],
            records.Count,
            end < records.Count ? end.ToString(CultureInfo.InvariantCulture) : null);
    }

    public void Write(Utf8JsonWriter json, OgcCollection collection)
    {
        json.WriteString("type", "FeatureCollection");
        json.WriteNumber("numberMatched", Total);
        json.WriteNumber("numberReturned", Records.Count);
        if (Notes.Count > 0)
        {
            // RFC 7946 § 6.1, a foreign member.
            json.WriteStartArray("notes");
            foreach (var note in Notes)
            {
                json.WriteStringValue(note);
            }

            json.WriteEndArray();
        }

        json.WriteStartArray("features");
        foreach (var record in Records)
        {
            json.WriteStartObject();
            WriteFeature(json, collection, record);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <remarks>RFC 7946. The feature's id is the official code.</remarks>
    public static void WriteFeature(Utf8JsonWriter json, OgcCollection collection, JsonElement record)
    {
        json.WriteString("type", "Feature");
        json.WriteString("id", ValueAt(record, collection.Key.Name).GetString());
        json.WritePropertyName("geometry");
        WriteGeometry(json, collection, record);
        json.WriteStartObject("properties");
        foreach (var property in collection.Properties)
        {
            json.WritePropertyName(property.Name);
            ValueAt(record, property.Name).WriteTo(json);
        }

        json.WriteEndObject();
    }

    /// <returns>Null in JSON for what is inside a null object.</returns>
    public static JsonElement ValueAt(JsonElement record, string path)
    {
        foreach (var step in path.Split('.'))
        {
            if (record.ValueKind == JsonValueKind.Null)
            {
                break;
            }

            record = record.GetProperty(step);
        }

        return record;
    }

    private static void WriteGeometry(Utf8JsonWriter json, OgcCollection collection, JsonElement record)
    {
        if (!collection.HasPoints)
        {
            record.GetProperty("contour").WriteTo(json);
            return;
        }

        var position = record.GetProperty("position");
        if (position.ValueKind == JsonValueKind.Null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("type", "Point");
        json.WriteStartArray("coordinates");
        position.GetProperty("longitude").WriteTo(json);
        position.GetProperty("latitude").WriteTo(json);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
