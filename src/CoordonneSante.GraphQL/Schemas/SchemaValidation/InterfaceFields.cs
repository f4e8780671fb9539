using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Schemas.SchemaValidation;

/// <summary>Whether a type has the fields of an interface: same arguments, a type at least as precise.</summary>
/// <remarks>Spec: Type System, "Objects", "Type Validation" (#IsValidImplementation()).</remarks>
internal sealed class InterfaceFields(SchemaContext context, FieldsType type, InterfaceType @interface)
{
    public void Check()
    {
        foreach (var expected in @interface.Fields.Values)
        {
            if (!type.Fields.TryGetValue(expected.Name, out var actual))
            {
                context.Report(
                    $"Interface field {@interface}.{expected.Name} expected but {type} does not provide it.",
                    type.Nodes.Prepend<Node?>(expected.Node));
                continue;
            }

            CheckType(expected, actual);
            CheckArguments(expected, actual);
            CheckDeprecation(expected, actual);
        }
    }

    private void CheckType(FieldDefinition expected, FieldDefinition actual)
    {
        if (!TypeComparison.IsSubType(context.Schema, actual.Type, expected.Type))
        {
            context.Report(
                $"Interface field {@interface}.{expected.Name} expects type {expected.Type} but {type}.{actual.Name} is type "
                    + $"{actual.Type}.",
                expected.Node?.Type,
                actual.Node?.Type);
        }
    }

    private void CheckArguments(FieldDefinition expected, FieldDefinition actual)
    {
        foreach (var (name, argument) in expected.Arguments)
        {
            var coordinate = $"{@interface}.{expected.Name}({name}:)";
            if (!actual.Arguments.TryGetValue(name, out var provided))
            {
                context.Report(
                    $"Interface field argument {coordinate} expected but {type}.{actual.Name} does not provide it.",
                    argument.Node,
                    actual.Node);
            }
            else if (!TypeComparison.AreSame(argument.Type, provided.Type))
            {
                context.Report(
                    $"Interface field argument {coordinate} expects type {argument.Type} but {type}.{actual.Name}({name}:) is type "
                        + $"{provided.Type}.",
                    argument.Node?.Type,
                    provided.Node?.Type);
            }
        }

        foreach (var (name, argument) in actual.Arguments)
        {
            if (argument.IsRequired && !expected.Arguments.ContainsKey(name))
            {
                context.Report(
                    $"Object field {type}.{actual.Name} includes required argument {name} that is missing from the Interface field "
                        + $"{@interface}.{expected.Name}.",
                    argument.Node,
                    expected.Node);
            }
        }
    }

    private void CheckDeprecation(FieldDefinition expected, FieldDefinition actual)
    {
        if (actual.DeprecationReason is not null && expected.DeprecationReason is null)
        {
            context.Report(
                $"Interface field {@interface}.{expected.Name} is not deprecated, so implementation field {type}.{actual.Name} must not "
                    + "be deprecated.",
                SpecifiedDirectives.Find(actual.Node?.Directives ?? [], "deprecated"),
                actual.Node?.Type);
        }
    }
}
