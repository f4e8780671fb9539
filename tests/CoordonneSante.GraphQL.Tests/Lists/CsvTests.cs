using CoordonneSante.GraphQL.Lists;

namespace CoordonneSante.GraphQL.Tests.Lists;

public sealed class CsvTests
{
    [Fact]
    public async Task Nested_objects_become_columns_named_by_path_and_missing_values_are_empty() => Assert.Equal(
        "code,town.code,town.name,height,floors,open\r\n007,01001,\"L'Ici, \"\"là\"\"\",-1.5,2,true\r\n2A1,,,,,\r\n",
        await Atlas.WriteAsync("{ places { totalCount nodes { code town { code name } height floors open } } }", ListFormat.Csv));

    [Fact]
    public async Task French_spreadsheets_get_semicolons_decimal_commas_and_a_byte_order_mark() => Assert.Equal(
        "\uFEFFcode;town.name;height;floors;levels\r\n007;\"L'Ici, \"\"là\"\"\";-1,5;2;0,5|2\r\n2A1;;;;\r\n",
        await Atlas.WriteAsync("{ places { nodes { code town { name } height floors levels } } }", ListFormat.CsvFrench));

    [Fact]
    public async Task French_spreadsheets_get_labels_beside_the_values_of_enumerations() =>
        Assert.Equal(
            "\uFEFFcode;kind;kindLabel;k;kLabels\r\n007;VILLAGE;\"Village; \"\"large\"\"\";HAMLET||RUIN;Hameau à "
                + "l'écart||RUIN\r\n2A1;;;\"\";\"\"\r\n",
            await Atlas.WriteAsync("{ places { nodes { code kind k: kinds } } }", ListFormat.CsvFrench));

    [Fact]
    public async Task A_label_that_is_asked_for_under_its_name_stands_where_it_is_asked() => Assert.Equal(
        "\uFEFFkindLabel;kind\r\n007;VILLAGE\r\n2A1;\r\n",
        await Atlas.WriteAsync("{ places { nodes { kindLabel: code kind } } }", ListFormat.CsvFrench));

    [Fact]
    public async Task Programs_get_values_alone() => Assert.Equal(
        "kind\r\nVILLAGE\r\n\"\"\r\n",
        await Atlas.WriteAsync("{ places { nodes { kind } } }", ListFormat.Csv));

    [Fact]
    public async Task A_text_that_would_run_as_a_formula_is_neutralised_and_an_empty_one_is_not_a_missing_one() => Assert.Equal(
        "name\r\n'=1+1\r\n\"\"\r\n",
        await Atlas.WriteAsync("{ places { nodes { name } } }", ListFormat.Csv));

    [Theory]
    [InlineData("\"-x\"", "'-x")]
    [InlineData("\"+33\"", "'+33")]
    [InlineData("\"@a,b\"", "\"'@a,b\"")]
    [InlineData("\"\\t=1\"", "'\t=1")]
    [InlineData("\"\\r=1\"", "\"'\r=1\"")]
    [InlineData("\"=\\\"a\\\"\"", "\"'=\"\"a\"\"\"")]
    [InlineData("[\"=a\",\"b\"]", "'=a|b")]
    [InlineData("\"a=1\"", "a=1")]
    [InlineData("\"a;b\"", "a;b")]
    [InlineData("\"l1\\nl2\"", "\"l1\nl2\"")]
    [InlineData("\"\\u001fé\"", "\u001fé")]
    [InlineData("-1.5", "-1.5")]
    [InlineData("{\"a\":[1,\"]\"]}", "\"{\"\"a\"\":[1,\"\"]\"\"]}\"")]
    [InlineData("[[1,2],null,true]", "\"[1,2]||true\"")]
    public void A_field_keeps_what_it_says(string json, string expected)
    {
        using var buffer = new GraphQL.Response.ResponseBuffer();
        new CsvField((byte)',', hasDecimalComma: false).Write(System.Text.Encoding.UTF8.GetBytes(json), buffer);

        Assert.Equal(expected, System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    [Fact]
    public async Task A_list_of_texts_is_joined_by_bars_and_an_empty_list_is_not_a_missing_one() => Assert.Equal(
        "tags,levels\r\nx||y,0.5|2\r\n\"\",\r\n",
        await Atlas.WriteAsync("{ places { nodes { tags levels } } }", ListFormat.Csv));

    [Fact]
    public async Task An_empty_list_still_has_its_header() =>
        Assert.Equal("code,town.name\r\n", await Atlas.WriteAsync("{ none { nodes { code town { name } } } }", ListFormat.Csv));

    [Fact]
    public async Task A_null_item_is_a_record_of_its_own()
    {
        Assert.Equal(
            "code,n\r\n01001,\"L'Ici, \"\"là\"\"\"\r\n,\r\n", await Atlas.WriteAsync("{ maybe { code n: name } }", ListFormat.Csv));
        Assert.Equal("code\r\n01001\r\n\"\"\r\n", await Atlas.WriteAsync("{ maybe { code } }", ListFormat.Csv));
    }

    [Fact]
    public async Task An_edge_and_its_node_are_one_row() => Assert.Equal(
        "metres,code\r\n0.5,007\r\n1.5,2A1\r\n",
        await Atlas.WriteAsync("{ places { edges { metres node { code } } } }", ListFormat.Csv));

    [Fact]
    public async Task A_node_whose_column_has_the_name_of_one_of_the_edge_keeps_its_path() => Assert.Equal(
        "code,node.code\r\nc0,007\r\nc1,2A1\r\n",
        await Atlas.WriteAsync("{ places { edges { code: cursor node { code } } } }", ListFormat.Csv));

    [Fact]
    public async Task Object_types_of_an_abstract_type_share_the_union_of_their_columns() => Assert.Equal(
        "__typename,name,code,height\r\nPlace,\"\",2A1,\r\nTown,\"L'Ici, \"\"là\"\"\",01001,\r\n",
        await Atlas.WriteAsync("{ things { __typename ... on Town { name code } ... on Place { code height name } } }", ListFormat.Csv));

    [Theory]
    [InlineData("true", "code,height\r\n007,-1.5\r\n2A1,\r\n")]
    [InlineData("false", "code\r\n007\r\n2A1\r\n")]
    public async Task A_skipped_field_has_no_column(string with, string expected) =>
        Assert.Equal(
            expected,
            await Atlas.WriteAsync(
                "query($with: Boolean!) { places { nodes { ...F } } } fragment F on Place { code height @include(if: $with) }",
                ListFormat.Csv,
                $$"""{"with":{{with}}}"""
            ));

    [Fact]
    public async Task The_list_is_found_beside_other_fields() => Assert.Equal(
        "code\r\n01001\r\n",
        await Atlas.WriteAsync("{ codes places { totalCount } n: none { totalCount } towns { code } }", ListFormat.Csv));
}
