using System.Text.RegularExpressions;

namespace CoordonneSante.GraphQL.Translation;

/// <summary>The messages of requests that are refused, in French. Codes, places and the names of the schema stay what they are.</summary>
/// <remarks>The English words are those of the reference implementation, which tools compare.</remarks>
public static partial class FrenchMessages
{
    private const string Question = " Did you mean ";
    private const string OnFragment = "to use an inline fragment on ";

    /// <summary>The same error, in French where its message is the engine's own; a message of the application's stays as it is.</summary>
    public static GraphQLError Translate(GraphQLError error) => Find(error.Message) is { } message
        ? new GraphQLError(message, error.Locations, error.Code)
        {
            Path = error.Path,
            Hint = error.Hint is { } hint ? Find(hint) ?? hint : null,
        }
        : error;

    /// <returns>Null for what is no message of the engine's.</returns>
    public static string? Find(string message)
    {
        var question = message.EndsWith('?') ? message.LastIndexOf(Question, StringComparison.Ordinal) : -1;
        return question < 0
            ? FindSentence(message)
            : FindSentence(message[..question]) is { } sentence ? sentence + Ask(message[(question + Question.Length)..]) : null;
    }

    private static string? FindSentence(string message)
    {
        foreach (var template in FrenchTemplates.All)
        {
            if (template.Translate(message, reason => Find(reason) ?? reason) is { } translated)
            {
                return translated;
            }
        }

        return Conflict().Match(message) is { Success: true } match
            ? $"Les champs « {match.Groups[1].Value} » se contredisent : {Explain(match.Groups[2].Value)}. Donnez-leur des alias "
                + "différents pour les avoir tous."
            : null;
    }

    /// <summary>Why fields conflict: reasons that hold reasons.</summary>
    private static string Explain(string reason)
    {
        var french = Subfields().Replace(reason, "leurs sous-champs « $1 » se contredisent, car ");
        french = DifferentFields().Replace(french, "« $1 » et « $2 » sont deux champs");
        french = ConflictingTypes().Replace(french, "leurs types « $1 » et « $2 » ne vont pas ensemble");
        return french.Replace("they have differing arguments", "leurs arguments diffèrent", StringComparison.Ordinal)
            .Replace(" and ", " et ", StringComparison.Ordinal);
    }

    /// <param name="suggestions">Quoted names, after what they are.</param>
    private static string Ask(string suggestions)
    {
        var names = Quoted().Matches(suggestions).Select(match => $"« {match.Groups[1].Value} »").ToList();
        var listed = names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.SkipLast(1))} ou {names[^1]}";
        var what = suggestions.StartsWith(OnFragment, StringComparison.Ordinal) ? "un fragment sur " : "";
        return $" Vouliez-vous dire {what}{listed} ?";
    }

    [GeneratedRegex("\"([^\"]*)\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(
        "\\AFields \"([^\"]*)\" conflict because (.*)\\. Use different aliases on the fields to fetch both if this was intentional\\.\\z",
        RegexOptions.Singleline)]
    private static partial Regex Conflict();

    [GeneratedRegex("subfields \"([^\"]*)\" conflict because ")]
    private static partial Regex Subfields();

    [GeneratedRegex("\"([^\"]*)\" and \"([^\"]*)\" are different fields")]
    private static partial Regex DifferentFields();

    [GeneratedRegex("they return conflicting types \"([^\"]*)\" and \"([^\"]*)\"")]
    private static partial Regex ConflictingTypes();
}
