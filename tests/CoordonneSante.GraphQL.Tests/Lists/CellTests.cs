using CoordonneSante.GraphQL.Lists;

namespace CoordonneSante.GraphQL.Tests.Lists;

/// <summary>The rows from which callers make files of formats that the engine does not know.</summary>
public sealed class CellTests
{
    [Fact]
    public async Task A_row_is_a_line_of_json_cells_with_labels_beside_the_values_of_enumerations() => Assert.Equal(
        """
        ["007","L'Ici, \"là\"",-1.5,2,true,[0.5,2],"VILLAGE","Village; \"large\"",["HAMLET",null,"RUIN"],["Hameau à l'écart",null,"RUIN"]]
        ["2A1",null,null,null,null,null,null,null,[],[]]

        """,
        await Atlas.WriteAsync("{ places { nodes { code town { name } height floors open levels kind kinds } } }", ListFormat.Workbook));

    [Fact]
    public async Task Programs_get_values_alone() => Assert.Equal(
        "[\"007\",\"VILLAGE\"]\n[\"2A1\",null]\n", await Atlas.WriteAsync("{ places { nodes { code kind } } }", ListFormat.Parquet));

    [Fact]
    public async Task A_null_item_is_a_row_of_nulls() => Assert.Equal(
        "[\"01001\",\"L'Ici, \\\"là\\\"\"]\n[null,null]\n", await Atlas.WriteAsync("{ maybe { code n: name } }", ListFormat.Workbook));

    [Fact]
    public async Task The_columns_come_with_the_rows_even_where_there_are_none()
    {
        var (text, response) = await Atlas.AskAsync("{ none { nodes { code town { name } kind } } }", ListFormat.Workbook);

        Assert.Equal("", text);
        Assert.Equal(
            [("code", null), ("town.name", null), ("kind", null), ("kindLabel", "kind")],
            response.Columns?.Select(column => (column.Name, column.LabelsOf)));
    }

    [Fact]
    public async Task A_list_inside_rows_is_refused_with_the_name_of_the_format() => Assert.StartsWith(
        "{\"errors\":[{\"message\":\"The list \\\"places.nodes\\\" holds another one, \\\"places.nodes.towns\\\": Excel holds one.\"",
        (await Atlas.AskAsync("{ places { nodes { towns { code } } } }", ListFormat.Workbook)).Text,
        StringComparison.Ordinal);
}
