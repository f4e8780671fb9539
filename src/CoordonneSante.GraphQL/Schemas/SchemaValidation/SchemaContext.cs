using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Schemas.SchemaValidation;

/// <summary>The schema that rules check, and where they report.</summary>
internal sealed class SchemaContext(Schema schema, RootTypes roots)
{
    private readonly List<GraphQLError> _errors = [];

    public Schema Schema { get; } = schema;

    /// <summary>The root types as declared; <see cref="Schema"/> leaves out those that are no objects.</summary>
    public RootTypes Roots { get; } = roots;

    public IReadOnlyList<GraphQLError> Errors => _errors;

    /// <param name="message">A whole sentence.</param>
    /// <param name="nodes">The places it speaks of; null for those that no document holds.</param>
    public void Report(string message, params IEnumerable<Node?> nodes) =>
        _errors.Add(new GraphQLError(message, [.. nodes.OfType<Node>()]));

    public void Report(string message, IReadOnlyList<LineColumn> locations) => _errors.Add(new GraphQLError(message, locations));
}
