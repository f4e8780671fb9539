using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Schemas.SdlValidation;

/// <summary>Visits a type-system document in the order of its text and tells every rule of every node, the rules in their order.</summary>
internal sealed class SdlWalker(IReadOnlyList<SdlRule> rules)
{
    public void Walk(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            switch (definition)
            {
                case ExecutableDefinitionNode executable:
                    Tell(rule => rule.EnterExecutableDefinition(executable));
                    break;
                case SchemaDefinitionNode schema:
                    Walk(schema);
                    break;
                case DirectiveDefinitionNode directive:
                    Tell(rule => rule.EnterDirectiveDefinition(directive));
                    Walk(directive.Arguments, DirectiveLocation.ArgumentDefinition);
                    break;
                case TypeDefinitionNode type:
                    Tell(rule => rule.EnterType(type));
                    Walk(type);
                    break;
            }
        }
    }

    private void Walk(SchemaDefinitionNode schema)
    {
        Tell(rule => rule.EnterSchema(schema));
        Walk(schema.Directives, DirectiveLocation.Schema);
        foreach (var operation in schema.OperationTypes)
        {
            Walk(operation.Type);
        }
    }

    private void Walk(TypeDefinitionNode type)
    {
        switch (type)
        {
            case ScalarTypeDefinitionNode:
                Walk(type.Directives, DirectiveLocation.Scalar);
                break;
            case FieldsTypeDefinitionNode fields:
                Walk(fields.Interfaces);
                Walk(type.Directives, type is ObjectTypeDefinitionNode ? DirectiveLocation.Object : DirectiveLocation.Interface);
                Walk(fields.Fields);
                break;
            case UnionTypeDefinitionNode union:
                Walk(type.Directives, DirectiveLocation.Union);
                Walk(union.Types);
                break;
            case EnumTypeDefinitionNode @enum:
                Walk(type.Directives, DirectiveLocation.Enum);
                Walk(@enum.Values);
                break;
            case InputObjectTypeDefinitionNode input:
                Walk(type.Directives, DirectiveLocation.InputObject);
                Walk(input.Fields, DirectiveLocation.InputFieldDefinition);
                break;
        }
    }

    private void Walk(IReadOnlyList<FieldDefinitionNode> fields)
    {
        foreach (var field in fields)
        {
            Tell(rule => rule.EnterField(field));
            Walk(field.Arguments, DirectiveLocation.ArgumentDefinition);
            Walk(field.Type);
            Walk(field.Directives, DirectiveLocation.FieldDefinition);
        }
    }

    private void Walk(IReadOnlyList<InputValueDefinitionNode> values, DirectiveLocation location)
    {
        foreach (var value in values)
        {
            Tell(rule => rule.EnterInputValue(value));
            Walk(value.Type);
            if (value.DefaultValue is { } defaultValue)
            {
                Tell(rule => rule.EnterValue(defaultValue));
            }

            Walk(value.Directives, location);
        }
    }

    private void Walk(IReadOnlyList<EnumValueDefinitionNode> values)
    {
        foreach (var value in values)
        {
            Tell(rule => rule.EnterEnumValue(value));
            Walk(value.Directives, DirectiveLocation.EnumValue);
        }
    }

    private void Walk(IReadOnlyList<DirectiveNode> directives, DirectiveLocation location)
    {
        foreach (var directive in directives)
        {
            Tell(rule => rule.EnterDirective(directive, location));
            foreach (var argument in directive.Arguments)
            {
                Tell(rule => rule.EnterValue(argument.Value));
            }

            Tell(rule => rule.LeaveDirective(directive));
        }
    }

    private void Walk(IReadOnlyList<NamedTypeNode> types)
    {
        foreach (var type in types)
        {
            Walk(type);
        }
    }

    private void Walk(TypeNode type)
    {
        while (type is not NamedTypeNode)
        {
            type = type is ListTypeNode list ? list.Type : ((NonNullTypeNode)type).Type;
        }

        var named = (NamedTypeNode)type;
        Tell(rule => rule.EnterNamedType(named));
    }

    private void Tell(Action<SdlRule> tell)
    {
        foreach (var rule in rules)
        {
            tell(rule);
        }
    }
}
