using System.Globalization;

namespace CoordonneSante.GraphQL.Translation;

/// <summary>A message of the engine and the same in another language.</summary>
internal sealed class MessageTemplate
{
    private const string Blank = "{}";

    /// <summary>What does not vary: before, between and after the blanks.</summary>
    private readonly string[] _parts;
    private readonly string _translation;
    private readonly bool _endsWithReason;

    /// <param name="message">What the engine says, with {} for what varies.</param>
    /// <param name="translation">The same, with {0}, {1} … in any order.</param>
    /// <param name="endsWithReason">Whether the last thing that varies is a message of its own.</param>
    public MessageTemplate(string message, string translation, bool endsWithReason = false)
    {
        _parts = message.Split(Blank);
        _translation = translation;
        _endsWithReason = endsWithReason;
    }

    /// <param name="message">Of the engine.</param>
    /// <param name="translateReason">For the message that this one ends with.</param>
    /// <returns>Null when it is another message.</returns>
    public string? Translate(string message, Func<string, string> translateReason)
    {
        if (Read(message) is not { } values)
        {
            return null;
        }

        if (_endsWithReason)
        {
            values[^1] = translateReason(values[^1]);
        }

        return string.Format(CultureInfo.InvariantCulture, _translation, values);
    }

    /// <returns>What stands at each blank, as short as can be, the first ones first; null when it is another message.</returns>
    /// <remarks>Values of the request are among what varies: each part is looked for once, from where the one before ended, so that none
    /// can make the reading long.</remarks>
    private string[]? Read(string message)
    {
        if (!message.StartsWith(_parts[0], StringComparison.Ordinal))
        {
            return null;
        }

        var values = new string[_parts.Length - 1];
        var start = _parts[0].Length;
        for (var i = 0; i < values.Length; i++)
        {
            var part = _parts[i + 1];
            var end = i == values.Length - 1
                ? (message.EndsWith(part, StringComparison.Ordinal) ? message.Length - part.Length : -1)
                : message.IndexOf(part, start, StringComparison.Ordinal);
            if (end < start)
            {
                return null;
            }

            values[i] = message[start..end];
            start = end + part.Length;
        }

        return start == message.Length ? values : null;
    }
}
