using System.Reflection;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Filtering;
using CoordonneSante.Annuaire.Tables.Ordering;

namespace CoordonneSante.Annuaire.Tests.Tables.Columns;

public sealed class NamedColumnTests
{
    private const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly;

    public static TheoryData<Type, Type> FiltersAndSorts()
    {
        var data = new TheoryData<Type, Type>();
        foreach (
            var type in typeof(AnnuaireSnapshot)
                .Assembly.GetTypes()
                .Where(type => type is { IsAbstract: false, BaseType.IsGenericType: true }))
        {
            var definition = type.BaseType!.GetGenericTypeDefinition(); // checked just above
            if (definition == typeof(EntityFilter<,>) || definition == typeof(EntitySort<,>))
            {
                data.Add(type, type.BaseType.GetGenericArguments()[1]);
            }
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(FiltersAndSorts))]
    public void Every_field_of_a_filter_and_of_a_sort_has_a_column_of_its_name(Type type, Type columns)
    {
        Assert.NotEmpty(type.GetProperties(Declared));
        Assert.All(type.GetProperties(Declared), property => NamedColumn.TypeOf(columns, property.Name));
    }

    [Theory]
    [MemberData(nameof(FiltersAndSorts))]
    public void Every_column_of_single_values_is_offered_to_filters_and_sorts(Type type, Type columns)
    {
        const BindingFlags All = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var offered = type.GetProperties(Declared).Select(property => property.Name).ToHashSet();

        Assert.Empty(columns.GetProperties(All)
            .Where(property => property.PropertyType.IsAssignableTo(typeof(SortableColumn)))
            .Select(property => property.Name)
            .Except(offered));
    }

    [Fact]
    public void A_field_without_column_is_named()
    {
        var error = Assert.Throws<InvalidOperationException>(() =>
            NamedColumn.TypeOf(typeof(Entites.Structures.StructureTable), "Courriel"));

        Assert.Equal("StructureTable has no column Courriel.", error.Message);
    }
}
