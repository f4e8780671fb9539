using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Schemas.SdlValidation;

/// <summary>Whether a document can be made into a schema: its names are unique, known and of the right kind.</summary>
internal static class SdlValidator
{
    /// <returns>Every error, in the order of the text; empty when a schema can be made.</returns>
    public static IReadOnlyList<GraphQLError> Validate(DocumentNode document, SchemaDefinitions definitions)
    {
        var context = new SdlContext(definitions);
        new SdlWalker(
        [
            new OnlyTypeSystemDefinitions(context),
            new LoneSchemaDefinition(context),
            new UniqueOperationTypes(context),
            new UniqueTypeNames(context),
            new UniqueEnumValueNames(context),
            new UniqueFieldDefinitionNames(context),
            new UniqueArgumentDefinitionNames(context),
            new UniqueDirectiveNames(context),
            new KnownTypeNames(context),
            new KnownDirectives(context),
            new UniqueDirectivesPerLocation(context),
            new PossibleTypeExtensions(context),
            new KnownArgumentNamesOnDirectives(context),
            new UniqueArgumentNames(context),
            new UniqueInputFieldNames(context),
            new ProvidedRequiredArgumentsOnDirectives(context),
            new SpecifiedDirectiveArguments(context),
        ]).Walk(document);
        return context.Errors;
    }
}
