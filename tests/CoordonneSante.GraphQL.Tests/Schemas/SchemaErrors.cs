using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Schemas;

namespace CoordonneSante.GraphQL.Tests.Schemas;

/// <summary>The errors of a schema as lines of text, so that tests compare all of them.</summary>
internal static class SchemaErrors
{
    /// <returns>One line an error, e.g. <c>Unknown type "Foo". @ 1:17</c>; empty for a valid schema.</returns>
    public static string Of(string sdl)
    {
        SchemaBuilder.TryBuild(Parser.Parse(new Source(sdl)), out _, out var errors);
        return string.Join('\n', errors.Select(error => $"{error.Message}{Places(error)}"));
    }

    private static string Places(GraphQLError error) =>
        error.Locations.Count == 0 ? "" : $" @ {string.Join(' ', error.Locations.Select(place => $"{place.Line}:{place.Column}"))}";
}
