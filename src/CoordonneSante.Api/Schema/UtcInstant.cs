using System.Globalization;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.Api.Schema;

/// <summary>The scalar <c>DateTime</c>: an instant as RFC 3339 writes it, in UTC, to the second.</summary>
internal static class UtcInstant
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    public static void Write(ResponseBuffer buffer, DateTime instant)
    {
        buffer.WriteByte((byte)'"');
        instant.TryFormat(buffer.GetSpan(Format.Length), out var written, Format, CultureInfo.InvariantCulture);
        buffer.Advance(written);
        buffer.WriteByte((byte)'"');
    }
}
