using System.Reflection;
using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Tables.Filtering;

/// <summary>The fields of a type of filter, bound once to the columns of the same names.</summary>
internal static class FilterFields<TFilter, TColumns>
{
    private static FilterField<TFilter, TColumns>[]? _cheapestFirst;

    /// <remarks>The order is the same in every version of the directory: what a column holds changes, never its kind.</remarks>
    /// <exception cref="InvalidOperationException">A field has no column of its name.</exception>
    public static FilterField<TFilter, TColumns>[] CheapestFirst(TColumns columns) =>
        _cheapestFirst ??= [.. All().OrderBy(field => field.CostIn(columns))];

    private static IEnumerable<FilterField<TFilter, TColumns>> All() => typeof(TFilter)
        .GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
        .OrderBy(property => property.MetadataToken)
        .Select(Bind);

    private static FilterField<TFilter, TColumns> Bind(PropertyInfo property)
    {
        var (kind, arguments) = KindOf(property.PropertyType.GetGenericArguments()[0], NamedColumn.TypeOf(typeof(TColumns), property.Name));
        var type = kind.MakeGenericType([typeof(TFilter), typeof(TColumns), .. arguments]);
        return (FilterField<TFilter, TColumns>)Activator.CreateInstance(type, property)!; // no Nullable
    }

    /// <param name="condition">What the field takes when it is given.</param>
    /// <param name="column">The type of the column of its name.</param>
    private static (Type Kind, Type[] Arguments) KindOf(Type condition, Type column)
    {
        if (condition == typeof(StringOperationFilter))
        {
            return (typeof(TextField<,>), []);
        }
        if (condition.IsAssignableTo(typeof(IPlaceCondition)))
        {
            return (typeof(PlaceField<,,>), [condition]);
        }
        if (!condition.IsGenericType)
        {
            return column.IsAssignableTo(typeof(IEmbeddedColumns))
                ? (typeof(EmbeddedField<,,,>), [condition, column])
                : (typeof(OneField<,,,>), [condition, column.GetGenericArguments()[0]]);
        }
        var operand = condition.GetGenericArguments()[0];
        var definition = condition.GetGenericTypeDefinition();
        return definition == typeof(EnumOperationFilter<>) ? (typeof(EnumField<,,>), [operand])
            : definition == typeof(ComparableOperationFilter<>) ? (typeof(ValueField<,,>), [operand])
            : definition == typeof(IReadOnlyList<>) ? (typeof(ConditionsField<,,,>), [operand, column])
            : operand == typeof(StringOperationFilter) ? (typeof(TextListField<,>), [])
            : (typeof(ManyField<,,,>), [operand, column.GetGenericArguments()[0]]);
    }
}
