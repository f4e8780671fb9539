using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Schemas.SchemaValidation;

/// <summary>Whether the types of a schema fit together.</summary>
/// <remarks>Spec: Type System, the sections "Type Validation" of each kind of type, and "Root Operation Types".</remarks>
internal static class SchemaValidator
{
    /// <returns>Every error: those of the root types, of directives, then of types in their order; empty for a valid schema.</returns>
    public static IReadOnlyList<GraphQLError> Validate(Schema schema, RootTypes roots)
    {
        var context = new SchemaContext(schema, roots);
        new SchemaWalker(
        [
            new RootOperationTypes(context),
            new ReservedNames(context),
            new DirectiveCycles(context),
            new NonEmptyTypes(context),
            new UnionMembers(context),
            new OutputTypes(context),
            new InputTypes(context),
            new DeprecatedInputs(context),
            new OneOfInputObjects(context),
            new DefaultValuesOfCorrectType(context),
            new InterfaceImplementations(context),
            new InputObjectCycles(context),
            new DefaultValueCycles(context),
        ]).Walk(schema);
        return context.Errors;
    }
}
