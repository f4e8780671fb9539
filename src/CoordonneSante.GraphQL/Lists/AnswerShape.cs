using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Introspection;
using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Lists;

/// <summary>Reads from an operation which keys its answer may hold, so that an empty list still has its columns.</summary>
internal sealed class AnswerShape(Schema schema, FieldCollection collection)
{
    /// <param name="type">Type of the objects; an abstract one gives the union of its object types' fields.</param>
    /// <param name="selectionSets">What is asked of them.</param>
    public IReadOnlyList<SelectedField> FieldsOf(NamedType type, IReadOnlyList<SelectionSetNode> selectionSets)
    {
        var merged = new OrderedDictionary<string, SelectedField>();
        foreach (var concrete in schema.PossibleTypesOf(type))
        {
            foreach (var (name, nodes) in collection.Collect(concrete, selectionSets))
            {
                var field = Read(concrete, name, nodes);
                merged[name] = merged.TryGetValue(name, out var known) ? known with { Fields = Union(known.Fields, field.Fields) } : field;
            }
        }

        return [.. merged.Values];
    }

    private SelectedField Read(ObjectType parent, string name, List<FieldNode> nodes)
    {
        var definition = MetaFields.FindField(schema, parent, nodes[0].Name.Value)
            ?? throw new InvalidOperationException($"{parent}.{nodes[0].Name.Value} was validated and is not defined.");
        IReadOnlyList<SelectionSetNode> inner = [.. nodes.Select(node => node.SelectionSet).OfType<SelectionSetNode>()];
        return new SelectedField(name, definition, nodes[0], FieldsOf(definition.Type.Named, inner));
    }

    private static IReadOnlyList<SelectedField> Union(IReadOnlyList<SelectedField> first, IReadOnlyList<SelectedField> second)
    {
        var merged = new OrderedDictionary<string, SelectedField>();
        foreach (var field in first.Concat(second))
        {
            merged[field.ResponseName] = merged.TryGetValue(field.ResponseName, out var known)
                ? known with { Fields = Union(known.Fields, field.Fields) }
                : field;
        }

        return [.. merged.Values];
    }
}
