using System.Reflection;
using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Tables.Ordering;

/// <summary>The fields of a type of sort, bound once to the columns of the same names.</summary>
internal static class SortFields<TSort, TColumns>
{
    private static readonly Lazy<SortField<TSort, TColumns>[]> Bound = new(() =>
    [
        .. typeof(TSort).GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly).Select(Bind),
    ]);

    /// <exception cref="InvalidOperationException">A field has no column of its name.</exception>
    public static SortField<TSort, TColumns>[] All => Bound.Value;

    private static SortField<TSort, TColumns> Bind(PropertyInfo property)
    {
        var column = NamedColumn.TypeOf(typeof(TColumns), property.Name);
        var type = property.PropertyType == typeof(SortDirection?) ? typeof(KeyField<,>).MakeGenericType(typeof(TSort), typeof(TColumns))
            : property.PropertyType.IsAssignableTo(typeof(Sort<>).MakeGenericType(column))
                ? typeof(EmbeddedSortField<,,,>).MakeGenericType(typeof(TSort), typeof(TColumns), property.PropertyType, column)
                : typeof(OneSortField<,,,>).MakeGenericType(
                    typeof(TSort), typeof(TColumns), property.PropertyType, column.GetGenericArguments()[0]);
        return (SortField<TSort, TColumns>)Activator.CreateInstance(type, property)!; // no Nullable
    }
}
