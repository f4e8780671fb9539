using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Schemas.SdlValidation;

/// <summary>One rule on type-system documents, told of each node as <see cref="SdlWalker"/> reaches it.</summary>
/// <remarks>A rule lives as long as the validation of one document.</remarks>
internal abstract class SdlRule
{
    public virtual void EnterExecutableDefinition(ExecutableDefinitionNode definition)
    {
    }

    /// <param name="schema">A definition or an extension.</param>
    public virtual void EnterSchema(SchemaDefinitionNode schema)
    {
    }

    /// <param name="type">A definition or an extension.</param>
    public virtual void EnterType(TypeDefinitionNode type)
    {
    }

    public virtual void EnterDirectiveDefinition(DirectiveDefinitionNode directive)
    {
    }

    public virtual void EnterField(FieldDefinitionNode field)
    {
    }

    /// <param name="value">An argument of a field or directive, or a field of an input object.</param>
    public virtual void EnterInputValue(InputValueDefinitionNode value)
    {
    }

    public virtual void EnterEnumValue(EnumValueDefinitionNode value)
    {
    }

    /// <summary>A name that refers to a type; the name a definition gives is not one.</summary>
    public virtual void EnterNamedType(NamedTypeNode type)
    {
    }

    /// <param name="directive">A directive that is applied.</param>
    /// <param name="location">What it is applied to.</param>
    public virtual void EnterDirective(DirectiveNode directive, DirectiveLocation location)
    {
    }

    public virtual void LeaveDirective(DirectiveNode directive)
    {
    }

    /// <param name="value">The whole value of an argument or default; the values inside it are not announced.</param>
    public virtual void EnterValue(ValueNode value)
    {
    }
}
