using System.Text;

namespace CoordonneSante.GraphQL.Spelling;

/// <summary>What the author of an unknown name may have meant.</summary>
public static class Suggestions
{
    private const int MaxShown = 5;

    /// <summary>The options near enough to the input, nearest first, then in natural order; without duplicates.</summary>
    public static IReadOnlyList<string> For(string input, IEnumerable<string> options)
    {
        var distance = new LexicalDistance(input);
        var threshold = (input.Length * 4 / 10) + 1;
        var near = new Dictionary<string, int>();
        foreach (var option in options)
        {
            if (distance.To(option, threshold) is { } edits)
            {
                near[option] = edits;
            }
        }

        return near.Count == 0 ? [] : [.. near.OrderBy(n => n.Value).ThenBy(n => n.Key, NaturalOrder.Comparer).Select(n => n.Key)];
    }

    /// <summary>The end of a message, e.g. <c> Did you mean "name" or "names"?</c>; empty without suggestions.</summary>
    /// <param name="subject">Words between the question and the names, e.g. <c>the enum value</c>.</param>
    public static string DidYouMean(IReadOnlyList<string> suggestions, string? subject = null)
    {
        if (suggestions.Count == 0)
        {
            return "";
        }

        var question = new StringBuilder(" Did you mean ");
        if (subject is not null)
        {
            question.Append(subject).Append(' ');
        }

        var shown = Math.Min(suggestions.Count, MaxShown);
        for (var i = 0; i < shown; i++)
        {
            question.Append(i == 0 ? "" : i < shown - 1 ? ", " : shown == 2 ? " or " : ", or ")
                .Append('"').Append(suggestions[i]).Append('"');
        }

        return question.Append('?').ToString();
    }
}
