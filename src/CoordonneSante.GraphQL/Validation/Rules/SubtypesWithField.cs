using CoordonneSante.GraphQL.Spelling;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Validation.Rules;

/// <summary>
/// Where a field that an abstract type lacks can be found: possible types that have it, and their interfaces that have it.
/// </summary>
internal static class SubtypesWithField
{
    /// <returns>Names of types, those with most of the field's uses first; empty for an object type.</returns>
    public static IReadOnlyList<string> Of(Schema schema, NamedType parent, string field)
    {
        if (parent is ObjectType)
        {
            return [];
        }

        var uses = new OrderedDictionary<FieldsType, int>();
        foreach (var possible in schema.PossibleTypesOf(parent).Where(type => type.Fields.ContainsKey(field)))
        {
            uses[possible] = 1;
            foreach (var @interface in possible.Interfaces.Where(type => type.Fields.ContainsKey(field)))
            {
                uses[@interface] = uses.GetValueOrDefault(@interface) + 1;
            }
        }

        return Sort([.. uses]).ConvertAll(type => type.Key.Name);
    }

    /// <remarks>
    /// More uses first, an interface before its subtypes, then by name: not an order in the strict sense, since an unrelated name can stand
    /// between those of a type and its interface. What comes out depends on how it is sorted, so this sorts as the reference
    /// implementation's runtime does: a run that is sorted already is kept, the rest is inserted by halving.
    /// </remarks>
    private static List<KeyValuePair<FieldsType, int>> Sort(List<KeyValuePair<FieldsType, int>> types)
    {
        for (var next = KeepRun(types); next < types.Count; next++)
        {
            var type = types[next];
            var (low, high) = (0, next);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = Compare(type, types[middle]) < 0 ? (low, middle) : (middle + 1, high);
            }

            types.RemoveAt(next);
            types.Insert(low, type);
        }

        return types;
    }

    /// <summary>Length of the leading run; one that descends is turned around.</summary>
    private static int KeepRun(List<KeyValuePair<FieldsType, int>> types)
    {
        var descends = types.Count > 1 && Compare(types[1], types[0]) < 0;
        var length = Math.Min(types.Count, 2);
        while (length < types.Count && Compare(types[length], types[length - 1]) < 0 == descends)
        {
            length++;
        }

        if (descends)
        {
            types.Reverse(0, length);
        }

        return length;
    }

    private static int Compare(KeyValuePair<FieldsType, int> left, KeyValuePair<FieldsType, int> right) =>
        left.Value != right.Value ? right.Value.CompareTo(left.Value)
        : left.Key is InterfaceType super && right.Key.Interfaces.Contains(super) ? -1
        : right.Key is InterfaceType other && left.Key.Interfaces.Contains(other) ? 1
        : NaturalOrder.Comparer.Compare(left.Key.Name, right.Key.Name);
}
