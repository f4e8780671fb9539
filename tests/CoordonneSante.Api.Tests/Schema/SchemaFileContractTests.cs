using System.Text.RegularExpressions;
using CoordonneSante.GraphQL.Schemas;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.Api.Tests.Schema;

/// <summary>What clients rely on: documents that were valid stay so, and mean what they meant. Names, types and defaults only
/// grow.</summary>
/// <remarks>
/// <c>ServedContract.graphql</c> is the served schema without its descriptions, as printed last. Additions pass without it; to have them
/// guarded too, print it again: <c>CONTRACT=update dotnet run --project tests/CoordonneSante.Api.Tests -- -class
/// "*SchemaFileContractTests"</c>.
/// It is not printed while something breaks: a break that is meant has to be written into the file by hand.
/// </remarks>
public sealed partial class SchemaFileContractTests
{
    private static string Snapshot => RepositoryFolder.PathOf("tests/CoordonneSante.Api.Tests/Schema/ServedContract.graphql");

    [Fact]
    public void Nothing_that_was_served_is_taken_away_or_means_something_else()
    {
        var printed = SchemaPrinter.Print(SchemaBuilder.Build(Description().Replace(SchemaPrinter.Print(ServedSchema.Value), ""))) + "\n";

        Assert.Empty(ServedSchema.BreakingChanges(File.ReadAllText(Snapshot)));

        if (Environment.GetEnvironmentVariable("CONTRACT") == "update")
        {
            File.WriteAllText(Snapshot, printed);
        }
        else if (File.ReadAllText(Snapshot) != printed)
        {
            TestContext.Current.AddWarning("The schema has grown: with CONTRACT=update this test prints ServedContract.graphql again.");
        }
    }

    [Fact]
    public void Every_type_field_argument_and_value_is_described()
    {
        var undescribed = ServedSchema
            .Types()
            .SelectMany(Descriptions)
            .Where(item => string.IsNullOrWhiteSpace(item.Description))
            .Select(item => item.Name);

        Assert.Empty(undescribed);
    }

    private static IEnumerable<(string Name, string? Description)> Descriptions(NamedType type) =>
        type switch
        {
            FieldsType fields => fields
                .Fields.Values.SelectMany(field =>
                    field
                        .Arguments.Values.Select(argument => ($"{type}.{field.Name}({argument.Name})", argument.Description))
                        .Prepend(($"{type}.{field.Name}", field.Description)))
                .Prepend((type.Name, type.Description)),
            InputObjectType input => input
                .Fields.Values.Select(field => ($"{type}.{field.Name}", field.Description))
                .Prepend((type.Name, type.Description)),
            EnumType @enum => @enum
                .Values.Values.Select(value => ($"{type}.{value.Name}", value.Description))
                .Prepend((type.Name, type.Description)),
            _ => [(type.Name, type.Description)],
        };

    /// <summary>A description as it is printed: whole lines, between two rows of quotes.</summary>
    [GeneratedRegex("^ *\"\"\".*?(?<!\\\\)\"\"\"\n", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Description();
}
