using System.Text.Json;

namespace CoordonneSante.GraphQL.Tests.Conformance;

/// <summary>What became of a case, on one side.</summary>
/// <param name="Verdict">Accepted or refused, and with which result. It may deviate only where the specification asks for it.</param>
/// <param name="Details">The errors: messages, places and paths. They may deviate where <see cref="Deviation"/> says why.</param>
internal sealed record Outcome(string Verdict, string Details)
{
    private const string RefusedVerdict = "refused";
    private const string NoLonger = "This case no longer deviates; take it out of deviations.json. It was listed because:";

    public static Outcome Accepted(string result) => new(result, "");

    public static Outcome Refused(IEnumerable<GraphQLError> errors) => new(RefusedVerdict, Lines(errors.Select(Line)));

    /// <param name="errors">Recorded errors: <c>{"message": …, "at": ["line:column", …]}</c>.</param>
    public static Outcome Refused(IEnumerable<JsonElement> errors) =>
        new(RefusedVerdict, Lines(errors.Select(e =>
            Line(e.GetProperty("message"), e.GetProperty("at").EnumerateArray().Select(at => at.GetString())))));

    /// <summary>Of the errors of a document: no error is acceptance.</summary>
    public static Outcome Checked(IReadOnlyCollection<GraphQLError> errors) => errors.Count == 0 ? Accepted("valid") : Refused(errors);

    /// <inheritdoc cref="Checked(IReadOnlyCollection{GraphQLError})"/>
    public static Outcome Checked(JsonElement errors) =>
        errors.GetArrayLength() == 0 ? Accepted("valid") : Refused(errors.EnumerateArray());

    /// <summary>Of a GraphQL response. Its extensions do not count.</summary>
    public static Outcome Answered(JsonElement response)
    {
        var errors = response.TryGetProperty("errors", out var listed) ? listed.EnumerateArray().Select(ResponseLine) : [];
        return new Outcome(response.TryGetProperty("data", out var data) ? CanonicalJson.Write(data) : RefusedVerdict, Lines(errors));
    }

    /// <summary>Fails unless the engine answers as the reference did, or deviates as listed.</summary>
    public static void AssertConforms(string chapter, string name, Outcome reference, Outcome engine)
    {
        var deviation = Deviation.Of(chapter, name);
        if (deviation is null)
        {
            Assert.Equal(reference.Verdict, engine.Verdict);
            Assert.Equal(reference.Details, engine.Details);
        }
        else if (deviation.Specification is null)
        {
            Assert.Equal(reference.Verdict, engine.Verdict);
            Assert.False(reference.Details == engine.Details, $"{NoLonger} {deviation.Reason}");
        }
        else
        {
            Assert.False(reference.Verdict == engine.Verdict, $"{NoLonger} {deviation.Reason}");
        }
    }

    private static string Line(GraphQLError error) =>
        $"{error.Message} ({string.Join(' ', error.Locations.Select(l => $"{l.Line}:{l.Column}"))})";

    private static string Line(JsonElement message, IEnumerable<string?> places) => $"{message.GetString()} ({string.Join(' ', places)})";

    private static string ResponseLine(JsonElement error)
    {
        var places = error.TryGetProperty("locations", out var locations)
            ? locations.EnumerateArray().Select(l => $"{l.GetProperty("line")}:{l.GetProperty("column")}")
            : [];
        return Line(error.GetProperty("message"), places) + (
            error.TryGetProperty("path", out var path) ? $" at {CanonicalJson.Write(path)}" : "");
    }

    private static string Lines(IEnumerable<string> errors) => string.Join('\n', errors);
}
