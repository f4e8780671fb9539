using System.Text;
using BenchmarkDotNet.Attributes;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Response;
using CoordonneSante.GraphQL.Validation;

namespace CoordonneSante.Benchmarks.Engine;

/// <summary>The stages of one request, and how execution grows with the rows.</summary>
[MemoryDiagnoser]
public class EngineBenchmarks : IDisposable
{
    private const string Text = "query($n: Int!) { points(first: $n) { code label place { longitude latitude } kind } }";

    private readonly Source _source = new(Text);
    private readonly ResponseBuffer _buffer = new();
    private ExecutableSchema _schema = null!; // Set by Setup, before any benchmark.
    private GraphQLExecutor _executor = null!; // Likewise.

    [Params(20, 2000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _schema = PointSchema.Build();
        _executor = new GraphQLExecutor(_schema);
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _buffer.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark]
    public object Parse() => Parser.Parse(_source);

    [Benchmark]
    public int ParseAndValidate() => Validator.Validate(_schema.Schema, Parser.Parse(_source), ValidationOptions.Default).Count;

    [Benchmark]
    public async Task<int> Execute()
    {
        _buffer.Clear();
        await _executor.ExecuteAsync(Request(), _buffer);
        return _buffer.Length;
    }

    /// <summary>A new executor knows no document: parse, validate, compile and execute.</summary>
    [Benchmark]
    public async Task<int> ExecuteFirstTime()
    {
        _buffer.Clear();
        await new GraphQLExecutor(_schema).ExecuteAsync(Request(), _buffer);
        return _buffer.Length;
    }

    private GraphQLRequest Request() => new()
    {
        Document = _source.Body,
        Variables = Encoding.UTF8.GetBytes($"{{\"n\":{Rows}}}"),
    };
}
