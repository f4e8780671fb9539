using CoordonneSante.GraphQL.Http;

namespace CoordonneSante.GraphQL.Tests.Http;

public sealed class ListNegotiationTests
{
    [Theory]
    [InlineData("text/csv", "csv")]
    [InlineData("TEXT/CSV; charset=utf-8", "csv")]
    [InlineData("text/csv;variante=fr", "csv-fr")]
    [InlineData("text/csv;variante=fr, text/csv;q=0.5", "csv-fr")]
    [InlineData("text/csv;variante=fr;q=0.5, text/csv", "csv")]
    [InlineData("application/geo+json", "geojson")]
    [InlineData("application/x-ndjson;q=0.9, text/csv;q=0.8, */*;q=0.1", "ndjson")]
    [InlineData("application/geo+json, application/json", "geojson")]
    [InlineData("text/csv;q=0.5, application/json;q=0.4", "csv")]
    [InlineData("application/csvm+json", "csvm")]
    [InlineData("application/csvm+json;variante=fr, application/json;q=0.9", "csvm-fr")]
    [InlineData("text/csv, text/html;q=0.9, */*;q=0.8", "csv")]
    public void The_format_that_is_named_with_the_highest_quality_is_chosen(string accept, string expected) =>
        Assert.Equal(expected, ListNegotiation.Choose(accept)?.Parameter);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("*/*")]
    [InlineData("text/*")]
    [InlineData("application/json")]
    [InlineData("application/*")]
    [InlineData("text/csv;q=0")]
    [InlineData("text/csv;variante=de")]
    [InlineData("text/csv;charset=utf-16")]
    [InlineData("text/csv;q=0.4, application/json;q=0.5")]
    [InlineData("text/csv;q=0.4, application/graphql-response+json")]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")]
    public void None_is_chosen_that_is_not_named_or_less_wanted(string? accept) => Assert.Null(ListNegotiation.Choose(accept));

    [Theory]
    [InlineData("?query={a}&format=csv", "csv")]
    [InlineData("format=csv-fr", "csv-fr")]
    [InlineData("?format=geojson&query={a}", "geojson")]
    [InlineData("?format=ndjson", "ndjson")]
    [InlineData("?format=xlsx", "xlsx")]
    [InlineData("?format=csvm-fr", "csvm-fr")]
    [InlineData("?query={a}", null)]
    public void The_url_names_a_format(string queryString, string? expected)
    {
        Assert.Null(ListNegotiation.ReadUrl(queryString, out var format));
        Assert.Equal(expected, format?.Parameter);
    }

    [Theory]
    [InlineData("?format=ods", "\"format\" is unknown.")]
    [InlineData("?format=", "\"format\" is unknown.")]
    [InlineData("?format=csv&format=csv", "\"format\" is given more than once.")]
    public void A_format_that_is_not_known_is_refused(string queryString, string message)
    {
        var rejection = ListNegotiation.ReadUrl(queryString, out _);

        Assert.Equal(
            (400, message, "Give one of csv, csv-fr, geojson, ndjson, xlsx, parquet, csvm, csvm-fr; leave it out for JSON."),
            (rejection?.Status, rejection?.Message, rejection?.Hint));
    }
}
