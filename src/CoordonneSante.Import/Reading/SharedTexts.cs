using System.Diagnostics.CodeAnalysis;

namespace CoordonneSante.Import.Reading;

/// <summary>Texts that many lines repeat (a town, a code), each kept once: a file of a million lines would hold them a million
/// times.</summary>
internal sealed class SharedTexts
{
    /// <summary>More than there are towns and codes in France: beyond, texts are not of a kind that repeats.</summary>
    private const int Most = 200_000;

    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);

    /// <returns>An equal text, the same each time.</returns>
    [return: NotNullIfNotNull(nameof(text))]
    public string? Of(string? text)
    {
        if (text is null)
        {
            return null;
        }

        if (_texts.TryGetValue(text, out var known))
        {
            return known;
        }

        if (_texts.Count < Most)
        {
            _texts.Add(text);
        }

        return text;
    }
}
