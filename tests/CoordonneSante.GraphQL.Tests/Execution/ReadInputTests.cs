using System.Text;

namespace CoordonneSante.GraphQL.Tests.Execution;

/// <summary>Input values that are given outside GraphQL.</summary>
public sealed class ReadInputTests
{
    [Fact]
    public void A_value_is_read_as_a_variable_would_be()
    {
        Assert.Null(Read("""{"kind":"BIRD","not":{"nameIn":["Ada"]}}""", out var filter));
        Assert.Equal(Menagerie.Kind.Bird, filter?.Kind.Value);
        Assert.Equal(["Ada"], filter?.Not?.NameIn);

        Assert.Null(Read("null", out var none));
        Assert.Null(none);
    }

    [Theory]
    [InlineData("""{"not":{"kind":"FISH"}}""", "At \"not.kind\": Value \"FISH\" does not exist in \"Kind\" enum.")]
    [InlineData("""{"kin":"BIRD"}""", "Field \"kin\" is not defined by type \"AnimalFilter\". Did you mean \"kind\"?")]
    [InlineData("[]", "Expected type \"AnimalFilter\" to be an object.")]
    [InlineData("{\"keeper\":\"\\ud800\"}", "The value is not a Unicode text.")]
    public void A_value_that_does_not_fit_says_where_and_why(string json, string misfit) => Assert.Equal(misfit, Read(json, out _));

    [Theory]
    [InlineData("", "The value is not JSON: line 1, byte 1.")]
    [InlineData("{\n\"kind\" BIRD}", "The value is not JSON: line 2, byte 8.")]
    public void What_is_not_json_says_where(string json, string misfit) => Assert.Equal(misfit, Read(json, out _));

    private static string? Read(string json, out Menagerie.AnimalFilter? filter) =>
        Menagerie.Build().ReadInput("AnimalFilter", Encoding.UTF8.GetBytes(json), out filter);
}
