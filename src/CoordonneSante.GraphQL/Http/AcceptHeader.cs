using System.Globalization;

namespace CoordonneSante.GraphQL.Http;

/// <summary>Reads the ranges of an <c>Accept</c> header, or of one of its kind such as <c>Accept-Encoding</c>.</summary>
/// <remarks>RFC 9110, "Accept": the most specific range that matches gives the quality; malformed ranges count for nothing.</remarks>
public static class AcceptHeader
{
    /// <param name="header">The header's value, its lines joined by commas.</param>
    /// <param name="mediaType">Lower-case type and subtype, e.g. "application/json"; or a coding, e.g. "gzip".</param>
    /// <returns>Quality 0 when the type is refused or not mentioned.</returns>
    public static AcceptedQuality QualityOf(ReadOnlySpan<char> header, ReadOnlySpan<char> mediaType)
    {
        var best = default(AcceptedQuality);
        foreach (var range in header.Split(','))
        {
            if (TryMatch(header[range], mediaType, out var match) && match.Specificity > best.Specificity)
            {
                best = match;
            }
        }

        return best;
    }

    private static bool TryMatch(ReadOnlySpan<char> range, ReadOnlySpan<char> mediaType, out AcceptedQuality match)
    {
        var semicolon = range.IndexOf(';');
        var type = (semicolon < 0 ? range : range[..semicolon]).Trim();
        var parameters = semicolon < 0 ? default : range[(semicolon + 1)..];
        var specificity = SpecificityOf(type, mediaType);
        var accepted = TryReadParameters(parameters, out var quality);
        match = new AcceptedQuality(quality, specificity);
        return accepted && specificity > 0;
    }

    private static int SpecificityOf(ReadOnlySpan<char> range, ReadOnlySpan<char> mediaType)
    {
        if (range.Equals(mediaType, StringComparison.OrdinalIgnoreCase))
        {
            return AcceptedQuality.Exact;
        }

        if (range is "*/*")
        {
            return AcceptedQuality.AnyType;
        }

        var ofType = range.EndsWith("/*") && mediaType.StartsWith(range[..^1], StringComparison.OrdinalIgnoreCase);
        return ofType ? AcceptedQuality.AnySubtype : 0;
    }

    /// <returns>False when the range asks for a charset that is not UTF-8, or its quality is not a number from 0 to 1.</returns>
    private static bool TryReadParameters(ReadOnlySpan<char> parameters, out double quality)
    {
        quality = 1;
        foreach (var part in parameters.Split(';'))
        {
            var parameter = parameters[part].Trim();
            var equals = parameter.IndexOf('=');
            if (equals < 0)
            {
                continue;
            }

            var name = parameter[..equals];
            var value = parameter[(equals + 1)..].Trim('"');
            if (name.Equals("q", StringComparison.OrdinalIgnoreCase))
            {
                if (!double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out quality) || quality > 1)
                {
                    return false;
                }
            }
            else if (name.Equals("charset", StringComparison.OrdinalIgnoreCase) && !Charset.IsUtf8(value))
            {
                return false;
            }
        }

        return true;
    }
}
