using System.Globalization;

namespace CoordonneSante.GraphQL.Http;

/// <summary>Reads the ranges of an <c>Accept</c> header, or of one of its kind such as <c>Accept-Encoding</c>.</summary>
/// <remarks>RFC 9110, "Accept": the most specific range that matches gives the quality; malformed ranges count for nothing.</remarks>
public static class AcceptHeader
{
    /// <param name="header">The header's value, its lines joined by commas.</param>
    /// <param name="mediaType">Lower-case type and subtype, e.g. "application/json"; or a coding, e.g. "gzip".</param>
    /// <returns>Quality 0 when the type is refused or not mentioned.</returns>
    public static AcceptedQuality QualityOf(ReadOnlySpan<char> header, ReadOnlySpan<char> mediaType) =>
        QualityOf(header, mediaType, default, default);

    /// <param name="header">The header's value, its lines joined by commas.</param>
    /// <param name="mediaType">Lower-case type and subtype.</param>
    /// <param name="parameter">A parameter that tells variants of the type apart; empty for none.</param>
    /// <param name="variant">Its value; a range that gives another one does not match, one that gives none matches every variant.</param>
    /// <inheritdoc cref="QualityOf(ReadOnlySpan{char}, ReadOnlySpan{char})"/>
    internal static AcceptedQuality QualityOf(
        ReadOnlySpan<char> header, ReadOnlySpan<char> mediaType, ReadOnlySpan<char> parameter, ReadOnlySpan<char> variant)
    {
        var best = default(AcceptedQuality);
        foreach (var range in header.Split(','))
        {
            if (TryMatch(header[range], mediaType, parameter, variant, out var match) && match.Specificity > best.Specificity)
            {
                best = match;
            }
        }

        return best;
    }

    private static bool TryMatch(
        ReadOnlySpan<char> range,
        ReadOnlySpan<char> mediaType,
        ReadOnlySpan<char> variantParameter,
        ReadOnlySpan<char> variant,
        out AcceptedQuality match)
    {
        var semicolon = range.IndexOf(';');
        var type = (semicolon < 0 ? range : range[..semicolon]).Trim();
        var parameters = semicolon < 0 ? default : range[(semicolon + 1)..];
        var specificity = SpecificityOf(type, mediaType);
        var accepted = TryReadParameters(parameters, variantParameter, variant, out var quality, out var namesVariant);
        match = new AcceptedQuality(quality, namesVariant ? AcceptedQuality.Variant : specificity);
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

    /// <returns>
    /// False when the range asks for a charset that is not UTF-8, or another variant, or its quality is not a number from 0 to 1.
    /// </returns>
    private static bool TryReadParameters(
        ReadOnlySpan<char> parameters,
        ReadOnlySpan<char> variantParameter,
        ReadOnlySpan<char> variant,
        out double quality,
        out bool namesVariant)
    {
        quality = 1;
        namesVariant = false;
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
            else if (name.Equals(variantParameter, StringComparison.OrdinalIgnoreCase))
            {
                namesVariant = value.Equals(variant, StringComparison.OrdinalIgnoreCase);
                if (!namesVariant)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
