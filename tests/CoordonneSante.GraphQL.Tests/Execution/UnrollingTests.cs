using System.Text;
using CoordonneSante.GraphQL.Binding;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.GraphQL.Tests.Execution;

public sealed class UnrollingTests
{
    private const string Sdl = """
        type Query { things: [Thing!]! }
        type Thing { name: String! since: Int inner: Inner holder: Holder! broken: Int }
        type Holder { label: String! }
        type Inner { name: String }
        """;

    /// <summary>Two objects: the field that fails is read once by each way in which its object is written.</summary>
    [Theory]
    [InlineData(int.MaxValue, 2)]
    [InlineData(1, 3)]
    [InlineData(0, 4)]
    public async Task An_object_that_cannot_be_written_unrolled_is_written_anew_field_by_field(int unrollAfter, int reads)
    {
        var counter = new Counter();

        Assert.Equal(
            $$$"""
            {"errors":[{{{ErrorOf(0)}}},{{{ErrorOf(1)}}}],"data":{"things":[
            {"name":"é\"","since":null,"inner":null,"holder":{"label":"h"},"broken":null},
            {"name":"é\"","since":null,"inner":null,"holder":{"label":"h"},"broken":null}]}}
            """.ReplaceLineEndings(""),
            await AskAsync("{ things { name since inner { name } holder { label } broken } }", unrollAfter, counter));
        Assert.Equal(reads, counter.Reads);
    }

    private static string ErrorOf(int index) =>
        $$$"""
        {"message":"It broke.","locations":[{"line":1,"column":55}],"path":["things",{{{index}}},"broken"],
        "extensions":{"code":"BROKEN","hint":"Mend it."}}
        """.ReplaceLineEndings("");

    private static async Task<string> AskAsync(string document, int unrollAfter, Counter counter)
    {
        var schema = SchemaBinder.Bind(Sdl, binder => binder
            .Root(typeof(Resolvers))
            .Object<Thing>()
            .Object<Inner>()
            .Object<Holder<Inner>>("Holder")
            .Service<Counter>()
            .Errors(_ => new PublicError("It broke.", "BROKEN", "Mend it.")));
        using var buffer = new ResponseBuffer();
        await new GraphQLExecutor(schema, new ExecutorOptions { UnrollAfter = unrollAfter }).ExecuteAsync(
            new GraphQLRequest { Document = Encoding.UTF8.GetBytes(document), Services = counter }, buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    internal sealed class Counter : IServiceProvider
    {
        public int Reads { get; set; }

        public object? GetService(Type serviceType) => serviceType == typeof(Counter) ? this : null;
    }

    internal sealed record Inner(string? Name);

    internal readonly record struct Holder<T>(T Held)
    {
        public string Label => Held is null ? "" : "h";
    }

    internal sealed class Thing(Counter counter)
    {
        public string Name => "é\"";

        public int? Since => null;

        public Inner? Inner => null;

        public Holder<Inner> Holder => new(new Inner(null));

        public int? Broken => ++counter.Reads > 0 ? throw new InvalidOperationException() : null;
    }

    internal static class Resolvers
    {
        public static IReadOnlyList<Thing> Things(Counter counter) => [new(counter), new(counter)];
    }
}
