using System.Text;
using CoordonneSante.Api.Http.Tableaux;
using CoordonneSante.Api.Tests.Http;
using CoordonneSante.Api.Versions;
using CoordonneSante.GraphQL.Binding;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Lists;
using CoordonneSante.GraphQL.Response;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CoordonneSante.Api.Tests.Http.Tableaux;

/// <summary>Workbooks longer than a chunk, whole and broken, as a client of a real connection gets them.</summary>
public sealed class TableResponseTests(SharedServer shared)
{
    private const int Rows = StreamedResponseTests.Rows;

    [Fact]
    public async Task A_long_list_arrives_whole()
    {
        await using var app = await StartAsync(brokenRow: -1);
        using var client = new HttpClient();
        var sheets = WorkbookTests.Read(await client.GetByteArrayAsync(new Uri(app.Urls.First())));

        Assert.Equal(Enumerable.Range(0, Rows).Select(n => (object)(double)n), sheets[0].Rows.Skip(1).Select(row => row[0]));
    }

    /// <summary>RFC 9112, "Handling Incomplete Messages".</summary>
    [Fact]
    public async Task A_list_that_breaks_off_is_no_complete_response()
    {
        await using var app = await StartAsync(brokenRow: Rows - 1);
        using var client = new HttpClient();
        var failure = await Record.ExceptionAsync(() => client.GetByteArrayAsync(new Uri(app.Urls.First())));

        Assert.True(failure is IOException or HttpRequestException, $"{failure}");
    }

    private async Task<WebApplication> StartAsync(int brokenRow)
    {
        var data = shared.Server.Services.GetRequiredService<SnapshotStore>().Current.JeuDeDonnees;
        var executor = new ListExecutor(new GraphQLExecutor(SchemaBinder.Bind(
            "type Query { rows(broken: Int!): [Row!]! } type Row { n: Int! }",
            binder => binder.Root(typeof(StreamedResponseTests.Resolvers)).Object<StreamedResponseTests.Row>())));
        var builder = WebApplication.CreateSlimBuilder(["--urls=http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Run(async context =>
        {
            using var buffer = new ResponseBuffer();
            var request = new GraphQLRequest { Document = Encoding.UTF8.GetBytes($"{{ rows(broken: {brokenRow}) {{ n }} }}") };
            var (_, name, rest, columns) = await executor.ExecuteAsync(request, ListFormat.Workbook, buffer, context.RequestAborted);
            using var rows = rest;
            await using var encoder = TableEncoder.For(ListFormat.Workbook, new TableOrigin(name ?? "", columns ?? [], data, null, null));
            await TableResponse.SendAsync(context, ListFormat.Workbook, encoder, buffer, rows, place: null);
        });
        await app.StartAsync();
        return app;
    }
}
