using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.Spelling;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Validation.Rules;

/// <summary>Literals can be coerced to the type of their position.</summary>
/// <remarks>
/// Spec: Validation, "Values of Correct Type" (#sec-Values-of-Correct-Type), "Input Object Field Names" (#sec-Input-Object-Field-Names) and
/// "Input Object Required Fields" (#sec-Input-Object-Required-Fields).
/// </remarks>
internal sealed class ValuesOfCorrectType(ValidationContext context) : ValidationRule
{
    /// <summary>List or object literal that was judged as a whole: what is inside is not looked at.</summary>
    private ValueNode? _judged;

    public override void EnterNull(NullValueNode value)
    {
        if (_judged is null && context.Position.InputType is NonNullType expected)
        {
            ReportUnexpected(value, expected);
        }
    }

    public override void EnterLeafValue(ValueNode value)
    {
        if (_judged is null)
        {
            CheckLeaf(value);
        }
    }

    public override void EnterList(ListValueNode list)
    {
        if (_judged is null && context.Position.ParentInputType?.Nullable is not ListType)
        {
            CheckLeaf(list);
            _judged = list;
        }
    }

    public override void LeaveList(ListValueNode list) => Leave(list);

    public override void EnterObject(ObjectValueNode value)
    {
        if (_judged is not null)
        {
            return;
        }

        if (context.Position.InputType?.Named is InputObjectType type)
        {
            CheckRequiredFields(value, type);
            if (type.IsOneOf)
            {
                CheckOneOf(value, type);
            }
        }
        else
        {
            CheckLeaf(value);
            _judged = value;
        }
    }

    public override void LeaveObject(ObjectValueNode value) => Leave(value);

    public override void EnterObjectField(ObjectFieldNode field)
    {
        if (_judged is null && context.Position is { InputType: null, ParentInputType.Named: InputObjectType type })
        {
            var suggestion = Suggestions.DidYouMean(Suggestions.For(field.Name.Value, type.Fields.Keys));
            var hint = suggestion.Length > 0 ? null : NameHint.ForField(field.Name.Value, type);
            context.Report($"Field \"{field.Name}\" is not defined by type \"{type}\".{suggestion}", hint, field);
        }
    }

    private void Leave(ValueNode value)
    {
        if (_judged == value)
        {
            _judged = null;
        }
    }

    private void CheckRequiredFields(ObjectValueNode value, InputObjectType type)
    {
        foreach (var field in type.Fields.Values)
        {
            if (field.IsRequired && !value.Fields.Any(given => given.Name.Value == field.Name))
            {
                context.Report($"Field \"{type}.{field.Name}\" of required type \"{field.Type}\" was not provided.", value);
            }
        }
    }

    /// <remarks>Spec: Type System, "OneOf Input Objects" (#sec-OneOf-Input-Objects).</remarks>
    private void CheckOneOf(ObjectValueNode value, InputObjectType type)
    {
        if (value.Fields.Select(field => field.Name.Value).Distinct().Count() != 1)
        {
            context.Report($"OneOf Input Object \"{type}\" must specify exactly one key.", value);
        }
        else if (value.Fields[^1].Value is NullValueNode)
        {
            context.Report($"Field \"{type}.{value.Fields[^1].Name}\" must be non-null.", value);
        }
    }

    private void CheckLeaf(ValueNode value)
    {
        switch (context.Position.InputType)
        {
            case null:
                break;
            case { Named: ScalarType scalar } expected when !scalar.Coercion.TryParseLiteral(value, out _, out var error):
                if (error is null || scalar.Coercion.TellsHints)
                {
                    ReportUnexpected(value, expected, error);
                }
                else
                {
                    context.Report(error, value);
                }

                break;
            case { Named: ScalarType }:
                break;
            case { Named: EnumType type }:
                CheckEnum(value, type);
                break;
            case var expected:
                ReportUnexpected(value, expected);
                break;
        }
    }

    private void CheckEnum(ValueNode value, EnumType type)
    {
        if (value is EnumValueNode { Value: var name } && type.Values.ContainsKey(name))
        {
            return;
        }

        var text = Printer.Print(value);
        var suggestion = Suggestions.DidYouMean(Suggestions.For(text, type.Values.Keys), "the enum value");
        context.Report(
            value is EnumValueNode
                ? $"Value \"{text}\" does not exist in \"{type}\" enum.{suggestion}"
                : $"Enum \"{type}\" cannot represent non-enum value: {text}.{suggestion}",
            suggestion.Length > 0 ? null : NameHint.ForValue(text, type.Values.Keys, context.Synonyms),
            value);
    }

    /// <param name="value">The literal.</param>
    /// <param name="expected">The type of its place.</param>
    /// <param name="hint">What the application says of it; null for nothing.</param>
    private void ReportUnexpected(ValueNode value, GraphQLType expected, string? hint = null) =>
        context.Report(
            $"Expected value of type \"{expected}\", found {Printer.Print(value)}.",
            hint is not null || value is NullValueNode || expected.Named is not InputObjectType type
                ? hint
                : NameHint.ForObject(Printer.Print(value), value is ListValueNode, type.Fields.Keys),
            value);
}
