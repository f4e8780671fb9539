using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Schemas.SchemaValidation;

/// <summary>Members of a union are objects, each named once.</summary>
/// <remarks>Spec: Type System, "Unions", "Type Validation" (#sec-Unions.Type-Validation).</remarks>
internal sealed class UnionMembers(SchemaContext context) : SchemaRule
{
    /// <summary>The members as declared, of whatever kind; <see cref="UnionType.Types"/> holds the objects only.</summary>
    public static NamedTypeNode[] Of(UnionType union) => [.. union.Nodes.OfType<UnionTypeDefinitionNode>().SelectMany(node => node.Types)];

    public override void EnterType(NamedType type)
    {
        if (type is not UnionType union)
        {
            return;
        }

        var members = Of(union);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in members.Select(member => member.Name.Value))
        {
            var nodes = members.Where(member => member.Name.Value == name);
            if (!seen.Add(name))
            {
                context.Report($"Union type {type} can only include type {name} once.", nodes);
            }
            else if (context.Schema.Types.GetValueOrDefault(name) is not ObjectType)
            {
                context.Report($"Union type {type} can only include Object types, it cannot include {name}.", nodes);
            }
        }
    }
}
