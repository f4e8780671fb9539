using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Schemas.SchemaValidation;

/// <summary>A default value that contains itself would have no end.</summary>
/// <remarks>Spec: Type System, "Input Objects", "Type Validation" (#InputObjectDefaultValueHasCycle()).</remarks>
internal sealed class DefaultValueCycles(SchemaContext context) : SchemaRule
{
    private readonly HashSet<InputValueDefinition> _visited = [];
    private readonly List<(InputValueDefinition Field, string Coordinate)> _path = [];

    public override void LeaveType(NamedType type)
    {
        if (type is InputObjectType input)
        {
            VisitFields(input, []);
        }
    }

    private void Visit(InputObjectType type, ValueNode value)
    {
        switch (value)
        {
            case ListValueNode list:
                foreach (var item in list.Values)
                {
                    Visit(type, item);
                }

                break;
            case ObjectValueNode fields:
                VisitFields(type, fields.Fields);
                break;
        }
    }

    private void VisitFields(InputObjectType type, IReadOnlyList<ObjectFieldNode> given)
    {
        foreach (var field in type.Fields.Values)
        {
            if (field.Type.Named is not InputObjectType fieldType)
            {
                continue;
            }

            if (given.FirstOrDefault(node => node.Name.Value == field.Name) is { } node)
            {
                Visit(fieldType, node.Value);
            }
            else if (field.DefaultValue is { } defaultValue)
            {
                VisitDefault(field, fieldType, defaultValue, $"{type}.{field.Name}");
            }
        }
    }

    private void VisitDefault(InputValueDefinition field, InputObjectType fieldType, ValueNode defaultValue, string coordinate)
    {
        var start = _path.FindIndex(step => step.Field == field);
        if (start >= 0)
        {
            var through = _path[(start + 1)..];
            var via = through.Count == 0 ? "" : $" via the default values of: {string.Join(", ", through.Select(step => step.Coordinate))}";
            context.Report(
                $"Invalid circular reference. The default value of Input Object field {coordinate} references itself{via}.",
                _path[start..].Select(step => (Node?)step.Field.DefaultValue));
        }
        else if (_visited.Add(field))
        {
            _path.Add((field, coordinate));
            Visit(fieldType, defaultValue);
            _path.RemoveAt(_path.Count - 1);
        }
    }
}
