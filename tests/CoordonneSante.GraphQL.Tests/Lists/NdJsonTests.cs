using CoordonneSante.GraphQL.Lists;

namespace CoordonneSante.GraphQL.Tests.Lists;

public sealed class NdJsonTests
{
    [Fact]
    public async Task Each_item_is_a_line_as_json_has_it() =>
        Assert.Equal(
            "{\"code\":\"007\",\"position\":{\"latitude\":-48.5},\"towns\":[{\"name\":\"L'Ici, "
                + "\\\"là\\\"\"}]}\n{\"code\":\"2A1\",\"position\":null,\"towns\":[]}\n",
            await Atlas.WriteAsync("{ places { nodes { code position { latitude } towns { name } } } }", ListFormat.NdJson));

    [Fact]
    public async Task A_null_item_is_a_line_and_an_empty_list_is_no_line()
    {
        Assert.Equal("{\"code\":\"01001\"}\nnull\n", await Atlas.WriteAsync("{ maybe { code } }", ListFormat.NdJson));
        Assert.Equal("", await Atlas.WriteAsync("{ none { nodes { code } } }", ListFormat.NdJson));
    }
}
