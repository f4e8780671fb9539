using System.Diagnostics.CodeAnalysis;
using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.Validation;

namespace CoordonneSante.GraphQL.Execution;

/// <summary>A document parsed and validated against one schema.</summary>
internal sealed class PreparedDocument
{
    /// <summary>Memory of the syntax tree for each byte of text, as measured on documents made of short fields.</summary>
    private const int TreeBytesPerTextByte = 20;

    private readonly PreparedOperation[] _operations;
    private long _weight;

    private PreparedDocument(ExecutableSchema schema, ExecutorOptions options, DocumentNode document, int length)
    {
        var fragments = document.Definitions.OfType<FragmentDefinitionNode>().ToDictionary(fragment => fragment.Name.Value);
        _weight = (long)length * TreeBytesPerTextByte;
        _operations =
        [
            .. document.Definitions.OfType<OperationDefinitionNode>()
                .Select(operation => new PreparedOperation(schema, operation, fragments, options, Grow)),
        ];
    }

    /// <summary>Memory held, in bytes, as estimated; it grows with what requests compile.</summary>
    public long Weight => Interlocked.Read(ref _weight);

    /// <summary>The cache to tell of growth; null outside any.</summary>
    public OperationCache? KeptBy { get; set; }

    /// <returns>False with every error when the document is not valid.</returns>
    public static bool TryPrepare(
        ExecutableSchema schema,
        ExecutorOptions options,
        ReadOnlyMemory<byte> text,
        [NotNullWhen(true)] out PreparedDocument? prepared,
        out IReadOnlyList<GraphQLError> errors)
    {
        prepared = null;
        DocumentNode document;
        try
        {
            document = Parser.Parse(new Source(text), options.Parsing);
        }
        catch (GraphQLSyntaxException exception)
        {
            errors = [new GraphQLError(exception)];
            return false;
        }

        errors = Validator.Validate(schema.Schema, document, options.Validation);
        if (errors.Count > 0)
        {
            return false;
        }

        prepared = new PreparedDocument(schema, options, document, text.Length);
        return true;
    }

    /// <summary>The operation of a name, or the only one.</summary>
    /// <remarks>Spec: Execution, "Executing Requests" (#GetOperation()).</remarks>
    public bool TryGetOperation(
        string? name, [NotNullWhen(true)] out PreparedOperation? operation, [NotNullWhen(false)] out GraphQLError? error)
    {
        error = null;
        if (string.IsNullOrEmpty(name))
        {
            operation = _operations.Length == 1 ? _operations[0] : null;
            if (operation is null)
            {
                error = new GraphQLError(
                    _operations.Length == 0
                        ? "Must provide an operation."
                        : "Must provide operation name if query contains multiple operations.",
                    [],
                    ErrorCodes.OperationUnresolved);
            }
        }
        else
        {
            operation = Array.Find(_operations, candidate => candidate.Name == name);
            if (operation is null)
            {
                error = new GraphQLError($"Unknown operation named \"{name}\".", [], ErrorCodes.OperationUnresolved);
            }
        }

        return operation is not null;
    }

    private void Grow(int bytes)
    {
        Interlocked.Add(ref _weight, bytes);
        KeptBy?.Charge(bytes);
    }
}
