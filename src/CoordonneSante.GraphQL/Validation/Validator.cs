using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Validation;

/// <summary>Whether a document fits a schema, so that executing it needs no further checks.</summary>
/// <remarks>Spec: Validation (#sec-Validation).</remarks>
public static class Validator
{
    /// <returns>
    /// Empty for a valid document; otherwise the errors in the order a reader meets them, all with
    /// <see cref="ErrorCodes.ValidationFailed"/>.
    /// </returns>
    public static IReadOnlyList<GraphQLError> Validate(Schema schema, DocumentNode document, ValidationOptions options)
    {
        var context = new ValidationContext(schema, document, options);
        try
        {
            new DocumentWalker(context.Position, SpecifiedRules.Create(context)).Walk(document);
        }
        catch (ValidationAbortedException aborted)
        {
            context.ReportAbort(aborted);
        }

        return context.Errors;
    }
}
