using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Schemas.SchemaValidation;

/// <summary>An input object that must hold itself could never be given.</summary>
/// <remarks>Spec: Type System, "Input Objects", "Circular References" (#sec-Input-Objects.Circular-References).</remarks>
internal sealed class InputObjectCycles(SchemaContext context) : SchemaRule
{
    private readonly HashSet<InputObjectType> _visited = [];
    private readonly List<InputValueDefinition> _path = [];
    private readonly Dictionary<InputObjectType, int> _pathIndexes = [];

    public override void LeaveType(NamedType type)
    {
        if (type is InputObjectType input)
        {
            Visit(input);
        }
    }

    private void Visit(InputObjectType type)
    {
        if (!_visited.Add(type))
        {
            return;
        }

        _pathIndexes[type] = _path.Count;
        foreach (var field in type.Fields.Values)
        {
            if (field.Type is not NonNullType { OfType: InputObjectType next })
            {
                continue;
            }

            _path.Add(field);
            if (_pathIndexes.TryGetValue(next, out var start))
            {
                Report(next, _path[start..]);
            }
            else
            {
                Visit(next);
            }

            _path.RemoveAt(_path.Count - 1);
        }

        _pathIndexes.Remove(type);
    }

    private void Report(InputObjectType type, List<InputValueDefinition> cycle) =>
        context.Report(
            $"Cannot reference Input Object \"{type}\" within itself through a series of non-null fields: "
                + $"\"{string.Join('.', cycle.Select(field => field.Name))}\".",
            cycle.Select(field => (Node?)field.Node));
}
