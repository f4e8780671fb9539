using System.Text.Json;
using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Tests.Conformance;

/// <summary>What a case's text is to be read as: its <c>goal</c>, a whole document unless it says otherwise.</summary>
internal static class Goal
{
    public static Node Parse(JsonElement recorded)
    {
        var source = new Source(recorded.GetProperty("document").GetString() ?? "");
        return recorded.TryGetProperty("goal", out var goal) && goal.GetString() is { } named
            ? named == "Value" ? Parser.ParseValue(source) : Parser.ParseType(source)
            : Parser.Parse(source);
    }
}
