using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Schemas.SchemaValidation;

/// <summary>Visits a schema, directives before types, and tells every rule of every element, the rules in their order.</summary>
internal sealed class SchemaWalker(IReadOnlyList<SchemaRule> rules)
{
    public void Walk(Schema schema)
    {
        Tell(rule => rule.EnterSchema());
        foreach (var directive in schema.Directives.Values)
        {
            Tell(rule => rule.EnterDirective(directive));
            Walk(directive.Arguments.Values, argument => new InputValuePlace.DirectiveArgument($"@{directive.Name}({argument.Name}:)"));
        }

        foreach (var type in schema.Types.Values)
        {
            Tell(rule => rule.EnterType(type));
            Walk(type);
            Tell(rule => rule.LeaveType(type));
        }
    }

    private void Walk(NamedType type)
    {
        switch (type)
        {
            case FieldsType fields:
                foreach (var field in fields.Fields.Values)
                {
                    Tell(rule => rule.EnterField(fields, field));
                    Walk(field.Arguments.Values, argument => new InputValuePlace.FieldArgument($"{type}.{field.Name}({argument.Name}:)"));
                }

                break;
            case EnumType @enum:
                foreach (var value in @enum.Values.Values)
                {
                    Tell(rule => rule.EnterEnumValue(@enum, value));
                }

                break;
            case InputObjectType input:
                Walk(input.Fields.Values, field => new InputValuePlace.InputField(input, $"{type}.{field.Name}"));
                break;
        }
    }

    private void Walk(IEnumerable<InputValueDefinition> values, Func<InputValueDefinition, InputValuePlace> place)
    {
        foreach (var value in values)
        {
            Tell(rule => rule.EnterInputValue(value, place(value)));
        }
    }

    private void Tell(Action<SchemaRule> tell)
    {
        foreach (var rule in rules)
        {
            tell(rule);
        }
    }
}
