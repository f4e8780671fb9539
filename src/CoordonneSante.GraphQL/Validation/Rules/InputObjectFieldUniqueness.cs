using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Validation.Rules;

/// <summary>An input object is given each field once.</summary>
/// <remarks>Spec: Validation, "Input Object Field Uniqueness" (#sec-Input-Object-Field-Uniqueness).</remarks>
internal sealed class InputObjectFieldUniqueness(ValidationContext context) : ValidationRule
{
    private readonly Stack<FirstNames> _outer = [];
    private FirstNames _known = new();

    public override void EnterObject(ObjectValueNode value)
    {
        _outer.Push(_known);
        _known = new();
    }

    public override void LeaveObject(ObjectValueNode value) => _known = _outer.Pop();

    public override void EnterObjectField(ObjectFieldNode field)
    {
        if (_known.FindOrAdd(field.Name) is { } first)
        {
            context.Report($"There can be only one input field named \"{field.Name}\".", first, field.Name);
        }
    }
}
