using System.Text.Json;

namespace CoordonneSante.GraphQL.Tests.Conformance;

/// <summary>What became of a case, on one side.</summary>
/// <param name="Verdict">What may never deviate: accepted or refused, and with which result.</param>
/// <param name="Details">The errors: messages and places. They may deviate where <see cref="Deviation"/> says why.</param>
internal sealed record Outcome(string Verdict, string Details)
{
    public static Outcome Accepted(string result) => new(result, "");

    public static Outcome Refused(IEnumerable<(string Message, IEnumerable<string> Places)> errors) =>
        new("refused", string.Join('\n', errors.Select(e => $"{e.Message} ({string.Join(' ', e.Places)})")));

    public static Outcome Refused(IEnumerable<GraphQLError> errors) =>
        Refused(errors.Select(e => (e.Message, e.Locations.Select(l => $"{l.Line}:{l.Column}"))));

    /// <param name="errors">Recorded errors: <c>{"message": …, "at": ["line:column", …]}</c>.</param>
    public static Outcome Refused(IEnumerable<JsonElement> errors) =>
        Refused(errors.Select(e => (e.GetProperty("message").GetString() ?? "", e.GetProperty("at").EnumerateArray().Select(at => at.GetString() ?? ""))));

    /// <summary>Fails unless the engine answers as the reference did, or deviates as listed.</summary>
    public static void AssertConforms(string chapter, string name, Outcome reference, Outcome engine)
    {
        Assert.Equal(reference.Verdict, engine.Verdict);
        if (Deviation.ReasonOf(chapter, name) is { } reason)
        {
            Assert.False(reference.Details == engine.Details, $"This case no longer deviates; take it out of deviations.json. It was listed because: {reason}");
        }
        else
        {
            Assert.Equal(reference.Details, engine.Details);
        }
    }
}
