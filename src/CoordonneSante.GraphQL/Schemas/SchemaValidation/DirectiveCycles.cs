using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Schemas.SchemaValidation;

/// <summary>A directive is not used in its own definition, nor in that of a type or directive it needs.</summary>
/// <remarks>Spec: Type System, "Directives", "Type Validation" (#sec-Type-System.Directives.Type-Validation).</remarks>
internal sealed class DirectiveCycles(SchemaContext context) : SchemaRule
{
    public override void EnterDirective(DirectiveDefinition directive)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var visitedTypes = new HashSet<NamedType>();
        var pending = new Stack<DirectiveDefinition>([directive]);
        while (pending.TryPop(out var next))
        {
            foreach (var used in next.Arguments.Values.SelectMany(argument => UsedBy(argument, visitedTypes)).ToList())
            {
                var name = used.Name.Value;
                if (name == directive.Name)
                {
                    context.Report(
                        $"Directive \"@{name}\" cannot be used in its own definition or in a definition it refers to.",
                        directive.Node,
                        used);
                    return;
                }

                if (reached.Add(name))
                {
                    pending.Push(context.Schema.Directives[name]);
                }
            }
        }
    }

    private static IEnumerable<DirectiveNode> UsedBy(InputValueDefinition value, HashSet<NamedType> visited) =>
        (value.Node?.Directives ?? []).Concat(visited.Add(value.Type.Named) ? UsedBy(value.Type.Named, visited) : []);

    private static IEnumerable<DirectiveNode> UsedBy(NamedType type, HashSet<NamedType> visited)
    {
        var members = type switch
        {
            EnumType @enum => @enum.Values.Values.SelectMany(value => value.Node?.Directives ?? []),
            InputObjectType input => input.Fields.Values.SelectMany(field => UsedBy(field, visited)),
            _ => [],
        };
        return type.Nodes.SelectMany(node => node.Directives).Concat(members);
    }
}
