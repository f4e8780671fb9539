using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Schemas.SdlValidation;

/// <summary>The definition of a type and its extensions are one location, and so are those of the schema.</summary>
/// <remarks>Spec: Validation, "Directives Are Unique per Location" (#sec-Directives-Are-Unique-per-Location).</remarks>
internal sealed class UniqueDirectivesPerLocation(SdlContext context) : SdlRule
{
    private readonly Dictionary<string, DirectiveNode> _onSchema = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, DirectiveNode>> _onTypes = new(StringComparer.Ordinal);

    public override void EnterSchema(SchemaDefinitionNode schema) => Check(schema.Directives, _onSchema);

    public override void EnterType(TypeDefinitionNode type)
    {
        if (!_onTypes.TryGetValue(type.Name.Value, out var seen))
        {
            _onTypes[type.Name.Value] = seen = new(StringComparer.Ordinal);
        }

        Check(type.Directives, seen);
    }

    public override void EnterField(FieldDefinitionNode field) => Check(field.Directives, []);

    public override void EnterInputValue(InputValueDefinitionNode value) => Check(value.Directives, []);

    public override void EnterEnumValue(EnumValueDefinitionNode value) => Check(value.Directives, []);

    private void Check(IReadOnlyList<DirectiveNode> directives, Dictionary<string, DirectiveNode> seen)
    {
        foreach (var directive in directives)
        {
            var name = directive.Name.Value;
            if (context.Directives.TryGetValue(name, out var definition) && !definition.IsRepeatable && !seen.TryAdd(name, directive))
            {
                context.Report($"The directive \"@{name}\" can only be used once at this location.", seen[name], directive);
            }
        }
    }
}
