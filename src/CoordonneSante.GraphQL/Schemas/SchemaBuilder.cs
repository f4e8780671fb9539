using System.Diagnostics.CodeAnalysis;
using CoordonneSante.GraphQL.Introspection;
using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.Schemas.SchemaValidation;
using CoordonneSante.GraphQL.Schemas.SdlValidation;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Schemas;

/// <summary>Schemas from type-system documents: definitions and extensions in one document, in any order.</summary>
/// <remarks>
/// Spec: Type System (#sec-Type-System). Built-in scalars, specified directives and introspection types need no definition.
/// </remarks>
public static class SchemaBuilder
{
    /// <exception cref="GraphQLSyntaxException">The text is not a GraphQL document.</exception>
    /// <exception cref="InvalidSchemaException">The document is no valid schema.</exception>
    public static Schema Build([StringSyntax("graphql")] string sdl) =>
        Build(Parser.Parse(new Source(sdl, "GraphQL schema"), ParserOptions.ForSchemas));

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
        schema = null;
        var definitions = new SchemaDefinitions(document);
        errors = SdlValidator.Validate(document, definitions);
        if (errors.Count > 0)
        {
            return false;
        }

        var assembler = new TypeAssembler(definitions, IntrospectionTypes.ByName);
        var roots = new RootTypes(definitions, assembler);
        var assembled = Assemble(definitions, assembler, roots);
        errors = SchemaValidator.Validate(assembled, roots);
        schema = errors.Count == 0 ? assembled : null;
        return schema is not null;
    }

    private static Schema Assemble(SchemaDefinitions definitions, TypeAssembler assembler, RootTypes roots)
    {
        var directives = new OrderedDictionary<string, DirectiveDefinition>(StringComparer.Ordinal);
        foreach (var directive in definitions.Directives.Select(assembler.Assemble).Concat(SpecifiedDirectives.All))
        {
            directives.TryAdd(directive.Name, directive);
        }

        var referenced = new ReferencedTypes();
        referenced.AddRange(assembler.Types.Values);
        foreach (
            var type in roots.All.Concat(
                directives.Values.SelectMany(directive => directive.Arguments.Values).Select(argument => argument.Type.Named)))
        {
            referenced.Add(type);
        }

        referenced.Add(IntrospectionTypes.Schema);
        return new Schema(
            referenced.ByName,
            directives,
            roots[OperationType.Query] as ObjectType,
            roots[OperationType.Mutation] as ObjectType,
            roots[OperationType.Subscription] as ObjectType)
        {
            Description = definitions.Schema?.Description?.Value,
            Nodes = [.. definitions.SchemaNodes],
        };
    }
}
