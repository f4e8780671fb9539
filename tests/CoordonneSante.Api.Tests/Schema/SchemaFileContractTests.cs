using System.Reflection;
using CoordonneSante.Api.Schema;
using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.Api.Tests.Schema;

/// <summary>What clients rely on: names, types and defaults are never changed, only added to.</summary>
public sealed class SchemaFileContractTests
{
    private static readonly GraphQL.TypeSystem.Schema Served = SchemaBuilder.Build(SchemaText.Value);

    [Fact]
    public void Every_name_of_the_contract_is_served_with_its_type()
    {
        Assert.Superset(Contract().ToHashSet(), Lines().ToHashSet());
    }

    [Fact]
    public void Every_type_field_argument_and_value_is_described()
    {
        var undescribed = Types().SelectMany(Descriptions).Where(item => string.IsNullOrWhiteSpace(item.Description)).Select(item => item.Name);

        Assert.Empty(undescribed);
    }

    private static IEnumerable<string> Contract()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("ServedContract.txt");
        Assert.NotNull(stream);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private static IEnumerable<NamedType> Types() =>
        Served.Types.Values.Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal) && type.Nodes.Count > 0);

    private static IEnumerable<string> Lines() => Types().SelectMany(type => type switch
    {
        FieldsType fields => fields.Fields.Values.SelectMany(field => LinesOf($"{type}.{field.Name}", field))
            .Concat(fields.Interfaces.Select(@interface => $"{type} implements {@interface}")),
        EnumType @enum => @enum.Values.Keys.Select(value => $"{type}.{value}"),
        ScalarType => [$"scalar {type}"],
        _ => [],
    });

    private static IEnumerable<string> LinesOf(string name, FieldDefinition field) =>
        field.Arguments.Values.Select(argument => $"{name}({argument.Name}): {argument.Type}{DefaultOf(argument)}").Prepend($"{name}: {field.Type}");

    private static string DefaultOf(InputValueDefinition argument) => argument.DefaultValue is IntValueNode number ? $" = {number.Value}" : "";

    private static IEnumerable<(string Name, string? Description)> Descriptions(NamedType type) => type switch
    {
        FieldsType fields => fields.Fields.Values
            .SelectMany(field => field.Arguments.Values
                .Select(argument => ($"{type}.{field.Name}({argument.Name})", argument.Description))
                .Prepend(($"{type}.{field.Name}", field.Description)))
            .Prepend((type.Name, type.Description)),
        InputObjectType input => input.Fields.Values.Select(field => ($"{type}.{field.Name}", field.Description)).Prepend((type.Name, type.Description)),
        EnumType @enum => @enum.Values.Values.Select(value => ($"{type}.{value.Name}", value.Description)).Prepend((type.Name, type.Description)),
        _ => [(type.Name, type.Description)],
    };
}
