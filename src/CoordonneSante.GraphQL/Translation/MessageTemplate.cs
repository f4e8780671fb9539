using System.Globalization;
using System.Text.RegularExpressions;

namespace CoordonneSante.GraphQL.Translation;

/// <summary>A message of the engine and the same in another language.</summary>
internal sealed class MessageTemplate
{
    private const string Blank = "{}";

    private readonly Regex _pattern;
    private readonly string _translation;
    private readonly bool _endsWithReason;

    /// <param name="message">What the engine says, with {} for what varies.</param>
    /// <param name="translation">The same, with {0}, {1} … in any order.</param>
    /// <param name="endsWithReason">Whether the last thing that varies is a message of its own.</param>
    public MessageTemplate(string message, string translation, bool endsWithReason = false)
    {
        // Values of the request are among what varies: no pattern may backtrack over them.
        var pattern = string.Join("(.*?)", message.Split(Blank).Select(Regex.Escape));
        _pattern = new Regex($@"\A{pattern}\z", RegexOptions.NonBacktracking | RegexOptions.Singleline | RegexOptions.CultureInvariant);
        _translation = translation;
        _endsWithReason = endsWithReason;
    }

    /// <param name="message">Of the engine.</param>
    /// <param name="translateReason">For the message that this one ends with.</param>
    /// <returns>Null when it is another message.</returns>
    public string? Translate(string message, Func<string, string> translateReason)
    {
        if (_pattern.Match(message) is not { Success: true } match)
        {
            return null;
        }

        var values = match.Groups.Values.Skip(1).Select(group => group.Value).ToArray();
        if (_endsWithReason)
        {
            values[^1] = translateReason(values[^1]);
        }

        return string.Format(CultureInfo.InvariantCulture, _translation, values);
    }
}
