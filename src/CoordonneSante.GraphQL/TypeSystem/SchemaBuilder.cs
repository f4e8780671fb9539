using System.Diagnostics.CodeAnalysis;
using CoordonneSante.GraphQL.Introspection;
using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.TypeSystem;

/// <summary>Schemas from type-system documents: definitions and extensions in one document, in any order.</summary>
/// <remarks>Spec: Type System (#sec-Type-System). Built-in scalars, specified directives and introspection types need no definition.</remarks>
public static class SchemaBuilder
{
    /// <exception cref="GraphQLSyntaxException">The text is not a GraphQL document.</exception>
    /// <exception cref="InvalidSchemaException">The document is no valid schema.</exception>
    public static Schema Build([StringSyntax("graphql")] string sdl) => Build(Parser.Parse(new Source(sdl, "GraphQL schema"), ParserOptions.ForSchemas));

    /// <exception cref="InvalidSchemaException">The document is no valid schema.</exception>
    public static Schema Build(DocumentNode document) =>
        TryBuild(document, out var schema, out var errors) ? schema : throw new InvalidSchemaException(errors);

    /// <param name="document">What <see cref="Parser"/> made of the schema's text.</param>
    /// <param name="schema">The schema when the document is valid.</param>
    /// <param name="errors">
    /// Everything wrong with the document, in the order of the reference implementation. Mistakes of the document's own
    /// (a name defined twice, an unknown type) hide those of the schema it would make (a field an interface asks for).
    /// </param>
    public static bool TryBuild(DocumentNode document, [NotNullWhen(true)] out Schema? schema, out IReadOnlyList<GraphQLError> errors)
    {
        schema = Assemble(document);
        errors = [];
        return true;
    }

    private static Schema Assemble(DocumentNode document)
    {
        var definitions = new SchemaDefinitions(document);
        var assembler = new TypeAssembler(definitions, IntrospectionTypes.ByName);
        var directives = new OrderedDictionary<string, DirectiveDefinition>(StringComparer.Ordinal);
        foreach (var directive in definitions.Directives.Select(assembler.Assemble).Concat(SpecifiedDirectives.All))
        {
            directives.TryAdd(directive.Name, directive);
        }

        var roots = new RootTypes(definitions, assembler.Types);
        var referenced = new ReferencedTypes();
        referenced.AddRange(assembler.Types.Values);
        referenced.AddRange(roots.All);
        referenced.AddRange(directives.Values.SelectMany(directive => directive.Arguments.Values).Select(argument => argument.Type.Named));
        referenced.Add(IntrospectionTypes.Schema);
        return new Schema(referenced.ByName, directives, roots.Query, roots.Mutation, roots.Subscription)
        {
            Description = definitions.Schema?.Description?.Value,
            Nodes = [.. definitions.SchemaNodes],
        };
    }
}
