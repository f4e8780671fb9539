using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Validation;

/// <summary>What the rules share while one document is validated.</summary>
internal sealed class ValidationContext(Schema schema, DocumentNode document, ValidationOptions options)
{
    private readonly List<GraphQLError> _errors = [];
    private DocumentFragments? _fragments;
    private VariableUsages? _usages;

    public Schema Schema { get; } = schema;

    public DocumentNode Document { get; } = document;

    /// <summary>Where the walk is.</summary>
    public TypedPosition Position { get; } = new(schema);

    public DocumentFragments Fragments => _fragments ??= new(Document);

    public VariableUsages Usages => _usages ??= new(Schema, Fragments);

    public IReadOnlyList<GraphQLError> Errors => _errors;

    /// <summary>Everyday words for names of the schema.</summary>
    public IReadOnlyDictionary<string, string> Synonyms => options.Synonyms;

    /// <summary>Errors that can still be reported before validation is aborted.</summary>
    public int RemainingErrors => options.MaxErrors - _errors.Count;

    /// <param name="nodes">Nodes at which the error is located.</param>
    /// <exception cref="ValidationAbortedException">The limit on errors is reached.</exception>
    public void Report(string message, params ReadOnlySpan<Node> nodes) => Report(message, hint: null, nodes);

    /// <param name="hint">What the author may write instead; null when nothing is known.</param>
    /// <inheritdoc cref="Report(string, ReadOnlySpan{Node})"/>
    public void Report(string message, string? hint, params ReadOnlySpan<Node> nodes)
    {
        if (_errors.Count >= options.MaxErrors)
        {
            throw ValidationAbortedException.TooManyErrors();
        }

        _errors.Add(new GraphQLError(message, nodes) { Code = ErrorCodes.ValidationFailed, Hint = hint });
    }

    public void ReportAbort(ValidationAbortedException aborted) =>
        _errors.Add(new GraphQLError(aborted.Message, [], ErrorCodes.ValidationFailed) { Hint = aborted.Hint });
}
