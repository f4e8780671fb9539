using System.IO.Compression;
using System.Text;
using CoordonneSante.Api.Http;
using CoordonneSante.Api.Observation;
using CoordonneSante.Api.Settings;
using CoordonneSante.GraphQL.Binding;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Lists;
using CoordonneSante.GraphQL.Response;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CoordonneSante.Api.Tests.Http;

/// <summary>Lists longer than a chunk, whole and broken, as a client of a real connection gets them.</summary>
public sealed class StreamedResponseTests
{
    internal const int Rows = 50_000;

    [Theory]
    [InlineData(null)]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task A_long_list_arrives_whole_and_its_length_is_not_announced(string? coding)
    {
        await using var app = await StartAsync(brokenRow: -1);
        using var response = await GetAsync(app, HttpMethod.Get, coding);
        var text = await ReadAsync(response, coding);

        Assert.Null(response.Content.Headers.ContentLength);
        Assert.Equal(coding is null ? [] : [coding], response.Content.Headers.ContentEncoding);
        Assert.Equal("n\r\n" + string.Concat(Enumerable.Range(0, Rows).Select(n => $"{n}\r\n")), text);
    }

    /// <summary>RFC 9112: "A message body that uses the chunked transfer coding is incomplete if the zero-sized chunk that terminates the
    /// encoding has not been received."</summary>
    [Theory]
    [InlineData(null)]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task A_list_that_breaks_off_is_no_complete_response(string? coding)
    {
        await using var app = await StartAsync(brokenRow: Rows - 1);
        var failure = await Record.ExceptionAsync(async () =>
        {
            using var response = await GetAsync(app, HttpMethod.Get, coding);
            await ReadAsync(response, coding);
        });

        Assert.True(failure is IOException or HttpRequestException, $"{failure}");
    }

    [Fact]
    public async Task Head_tells_the_headers_without_writing_the_list()
    {
        await using var app = await StartAsync(brokenRow: Rows - 1);
        using var response = await GetAsync(app, HttpMethod.Head, "gzip");

        Assert.Equal("text/csv", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(["gzip"], response.Content.Headers.ContentEncoding);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_heavy_list_takes_a_place_for_each_chunk_and_leaves_it_while_its_client_reads()
    {
        await using var app = await StartAsync(brokenRow: -1, isHeavy: true);
        using var response = await GetAsync(app, HttpMethod.Get, coding: null);
        var lane = app.Services.GetRequiredService<HeavyLane>();
        using (var place = await lane.EnterAsync(new DefaultHttpContext()))
        {
            Assert.NotNull(place);
        }

        var text = await ReadAsync(response, coding: null);
        Assert.True(lane.Entered >= 1 + (text.Length / (256 * 1024)), $"{lane.Entered} places were given for {text.Length} characters.");
    }

    private static async Task<WebApplication> StartAsync(int brokenRow, bool isHeavy = false)
    {
        var executor = new ListExecutor(new GraphQLExecutor(SchemaBinder.Bind(
            "type Query { rows(broken: Int!): [Row!]! } type Row { n: Int! }", binder => binder.Root(typeof(Resolvers)).Object<Row>())));
        var builder = WebApplication.CreateSlimBuilder(["--urls=http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<LaneMeasures>();
        builder.Services.AddSingleton(services =>
            new HeavyLane(new LimitOptions { VoiesLourdes = 1 }, services.GetRequiredService<LaneMeasures>()));
        var app = builder.Build();
        app.Run(async context =>
        {
            using var place = isHeavy ? await context.RequestServices.GetRequiredService<HeavyLane>().EnterAsync(context) : null;
            using var buffer = new ResponseBuffer();
            var request = new GraphQLRequest { Document = Encoding.UTF8.GetBytes($"{{ rows(broken: {brokenRow}) {{ n }} }}") };
            var response = await executor.ExecuteAsync(request, ListFormat.Csv, buffer, context.RequestAborted);
            using var rest = response.Rest;
            place?.Dispose();
            Assert.NotNull(rest);
            await StreamedResponse.SendAsync(context, "text/csv", buffer, rest, place);
        });
        await app.StartAsync();
        return app;
    }

    private static async Task<HttpResponseMessage> GetAsync(WebApplication app, HttpMethod method, string? coding)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(method, app.Urls.First());
        request.Headers.TryAddWithoutValidation("Accept-Encoding", coding);
        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    private static async Task<string> ReadAsync(HttpResponseMessage response, string? coding)
    {
        await using var body = await response.Content.ReadAsStreamAsync();
        await using var decoded = coding switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            _ => body,
        };
        using var reader = new StreamReader(decoded, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }

    internal sealed record Row(int N);

    internal static class Resolvers
    {
        public static IEnumerable<Row> Rows(int broken) => Enumerable.Range(0, StreamedResponseTests.Rows)
            .Select(n => n == broken ? throw new InvalidOperationException("A bug.") : new Row(n));
    }
}
