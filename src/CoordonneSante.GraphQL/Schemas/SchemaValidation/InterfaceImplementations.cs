using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Schemas.SchemaValidation;

/// <summary>Types implement interfaces only, each once, with the interfaces these implement and all their fields.</summary>
/// <remarks>Spec: Type System, "Objects", "Type Validation" (#IsValidImplementation()).</remarks>
internal sealed class InterfaceImplementations(SchemaContext context) : SchemaRule
{
    public override void LeaveType(NamedType type)
    {
        if (type is not FieldsType implementing)
        {
            return;
        }

        var seen = new HashSet<NamedType>();
        foreach (var name in Declared(implementing).Select(node => node.Name.Value).ToList())
        {
            var nodes = Declared(implementing).Where(node => node.Name.Value == name);
            var declared = context.Schema.Types.GetValueOrDefault(name); // a built-in scalar is there only where it is used
            if (declared is not InterfaceType @interface)
            {
                context.Report($"Type {type} must only implement Interface types, it cannot implement {name}.", nodes);
            }
            else if (type == @interface)
            {
                context.Report($"Type {type} cannot implement itself because it would create a circular reference.", nodes);
            }
            else if (!seen.Add(@interface))
            {
                context.Report($"Type {type} can only implement {name} once.", nodes);
            }
            else
            {
                CheckInheritedInterfaces(implementing, @interface);
                new InterfaceFields(context, implementing, @interface).Check();
            }
        }
    }

    private void CheckInheritedInterfaces(FieldsType type, InterfaceType @interface)
    {
        foreach (var inherited in Declared(@interface).Select(node => node.Name.Value).ToList())
        {
            if (Declared(type).All(node => node.Name.Value != inherited))
            {
                context.Report(
                    inherited == type.Name
                        ? $"Type {type} cannot implement {@interface} because it would create a circular reference."
                        : $"Type {type} must implement {inherited} because it is implemented by {@interface}.",
                    Declared(@interface)
                        .Where(node => node.Name.Value == inherited)
                        .Concat(Declared(type).Where(node => node.Name.Value == @interface.Name)));
            }
        }
    }

    /// <summary>The interfaces as declared, of whatever kind; <see cref="FieldsType.Interfaces"/> holds interfaces only.</summary>
    private static IEnumerable<NamedTypeNode> Declared(FieldsType type) =>
        type.Nodes.OfType<FieldsTypeDefinitionNode>().SelectMany(node => node.Interfaces);
}
