using System.Diagnostics.CodeAnalysis;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Lists;

/// <summary>What the values of enumerations are called, for tables that people read.</summary>
/// <param name="suffix">What the name of a column of labels adds to the name of the values' own.</param>
/// <param name="listSuffix">The same for a column of lists.</param>
/// <param name="labels">By type, then by value. A type that is not there has no labels, and a value that is not there is its own.
/// Asked for by the first table.</param>
public sealed class EnumLabels(
    string suffix, string listSuffix, Func<IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>>> labels)
{
    /// <returns>False when the column holds no values with labels.</returns>
    internal bool TryFind(Column column, [NotNullWhen(true)] out string? name, [NotNullWhen(true)] out LabelTable? table)
    {
        var type = column.Field.Definition.Type;
        if (type.Named is EnumType { Name: var typeName } && labels().TryGetValue(typeName, out var ofType))
        {
            name = column.Name + (type.Nullable is ListType ? listSuffix : suffix);
            table = new LabelTable(ofType);
            return true;
        }

        name = null;
        table = null;
        return false;
    }
}
