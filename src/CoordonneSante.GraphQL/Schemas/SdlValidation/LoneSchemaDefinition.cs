using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Schemas.SdlValidation;

/// <remarks>Spec: Type System, "Schema" (#sec-Schema): a document holds at most one schema definition.</remarks>
internal sealed class LoneSchemaDefinition(SdlContext context) : SdlRule
{
    private bool _isDefined;

    public override void EnterSchema(SchemaDefinitionNode schema)
    {
        if (schema.IsExtension)
        {
            return;
        }

        if (_isDefined)
        {
            context.Report("Must provide only one schema definition.", schema);
        }

        _isDefined = true;
    }
}
