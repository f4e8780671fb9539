using System.Reflection;

namespace CoordonneSante.Annuaire.Tables.Columns;

/// <summary>The column of a table that a field of a filter or a sort names: the table's property of the same name.</summary>
internal static class NamedColumn
{
    private const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    /// <param name="columns">A table, or the columns of an embedded object.</param>
    /// <exception cref="InvalidOperationException">The table has no such column.</exception>
    public static Type TypeOf(Type columns, string name) => Property(columns, name).PropertyType;

    /// <inheritdoc cref="TypeOf"/>
    public static Func<TColumns, TColumn> Reader<TColumns, TColumn>(string name)
        where TColumn : class =>
        Property(typeof(TColumns), name).GetMethod!.CreateDelegate<Func<TColumns, TColumn>>(); // columns are all readable

    private static PropertyInfo Property(Type columns, string name) =>
        columns.GetProperty(name, Instance) ?? throw new InvalidOperationException($"{columns.Name} has no column {name}.");
}
