using CoordonneSante.GraphQL.Coercion;
using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.Response;
using CoordonneSante.GraphQL.Translation;

namespace CoordonneSante.GraphQL.Execution;

/// <summary>What one execution changes as it goes: the response so far, the path, the errors, the coerced arguments, the budget.</summary>
internal sealed class ExecutionState : IDisposable
{
    private const int ObjectsBetweenChecks = 1024;

    private readonly ExecutableSchema _schema;
    private readonly ExecutorOptions _options;
    private readonly IServiceProvider? _services;
    private readonly string? _requestId;
    private readonly object?[]?[] _arguments;
    private readonly CallResult[] _results;
    private readonly object?[] _serviceCache;
    private CancellationTokenSource? _computation;
    private readonly bool _isInFrench;
    private long _deadline;
    private long _pausedAt;
    private int _objects;
    private int _objectsBeforeCheck;

    public ExecutionState(
        ExecutableSchema schema,
        ExecutorOptions options,
        in GraphQLRequest request,
        ResponseBuffer buffer,
        VariableValues variables,
        CompiledOperation operation,
        CancellationToken cancellation)
    {
        _schema = schema;
        _options = options;
        _services = request.Services;
        _requestId = request.RequestId;
        _isInFrench = request.InFrench;
        _arguments = operation.ArgumentSlots == 0 ? [] : new object?[]?[operation.ArgumentSlots];
        _results = operation.ResultSlots == 0 ? [] : new CallResult[operation.ResultSlots];
        _serviceCache = new object?[schema.Services.Count];
        _deadline = Environment.TickCount64 + (long)options.Timeout.TotalMilliseconds;
        Buffer = buffer;
        Variables = variables;
        Cancellation = cancellation;
    }

    /// <summary>What is written to: one answer's, or that of each part of a list in turn.</summary>
    public ResponseBuffer Buffer { get; set; }

    public VariableValues Variables { get; }

    /// <summary>Those of the request.</summary>
    public IServiceProvider? Services => _services;

    public CancellationToken Cancellation { get; }

    /// <summary>
    /// For computations inside a resolver: cancelled when the caller leaves, and when the request has taken all its time.
    /// </summary>
    public CancellationToken Computation => (_computation ??= StartComputation()).Token;

    public ResponsePath Path { get; } = new();

    /// <summary>Bytes the response may take.</summary>
    public int MaxLength => _options.MaxResponseBytes;

    /// <inheritdoc cref="ExecutorOptions.UnrollAfter"/>
    public int UnrollAfter => _options.UnrollAfter;

    /// <summary>Null until the first error.</summary>
    public List<GraphQLError>? Errors { get; private set; }

    /// <summary>Results of asynchronous root fields, by response name; null when there are none.</summary>
    public Dictionary<string, Task>? RootTasks { get; set; }

    /// <summary>The arguments of a field, coerced at its first use in the request.</summary>
    public object?[] ArgumentsOf(ArgumentPlan plan) => _arguments[plan.Slot] ??= plan.Bind(this);

    /// <summary>The last result of calls that are equal but for their parent.</summary>
    public ref CallResult ResultAt(int slot) => ref _results[slot];

    public object ServiceAt(int index)
    {
        if (_serviceCache[index] is { } cached)
        {
            return cached;
        }

        var type = _schema.Services[index];
        var service = type == typeof(TypeSystem.Schema) ? _schema.Schema : _services?.GetService(type);
        return _serviceCache[index] = service ?? throw new InvalidOperationException($"The request provides no {type.Name}.");
    }

    /// <summary>Counts an object against the budget, and looks at the clock and the caller now and then.</summary>
    public void CountObject()
    {
        if (--_objectsBeforeCheck < 0)
        {
            CheckBudget();
        }
    }

    /// <summary>Looks at the clock and the caller, before what may take long: a few objects can hold a long computation each.</summary>
    /// <exception cref="ExecutionAbortedException">The request took longer than it may.</exception>
    /// <exception cref="OperationCanceledException">The caller left.</exception>
    public void CheckClock()
    {
        Cancellation.ThrowIfCancellationRequested();
        if (Environment.TickCount64 > _deadline || _computation is { IsCancellationRequested: true })
        {
            throw OutOfTime();
        }
    }

    /// <summary>Ends what resolvers still compute, once nothing is written any more.</summary>
    public void Dispose()
    {
        _computation?.Cancel();
        _computation?.Dispose();
        _computation = null;
    }

    /// <summary>Whether the exception ends the whole request and not one field: a limit was passed, or the caller left.</summary>
    /// <remarks>A resolver whose own wait was cancelled has failed like any other.</remarks>
    public bool IsEndedBy(Exception exception) =>
        exception is ExecutionAbortedException || (exception is OperationCanceledException && Cancellation.IsCancellationRequested);

    /// <summary>Waits for the asynchronous root fields as long as a request may take; how each ended is for its field to say.</summary>
    /// <remarks>The caller chooses the thread of what follows, by its synchronization context: it may be long.</remarks>
    /// <exception cref="ExecutionAbortedException">They took longer.</exception>
    public async Task WaitAsync(Task pending)
    {
        await pending
            .WaitAsync(_options.Timeout, Cancellation)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        Cancellation.ThrowIfCancellationRequested();
        if (!pending.IsCompleted)
        {
            throw OutOfTime();
        }
    }

    /// <summary>Records why the root object has no field.</summary>
    public void Fail(FieldException fault) =>
        Add(new GraphQLError(fault.Message, fault.Node is { } node ? new GraphQLError(fault.Message, node).Locations : [], fault.Code));

    /// <summary>Records why the whole request ended.</summary>
    public void Abort(ExecutionAbortedException exception)
    {
        IsTurnedAway = exception.Error.Code == ErrorCodes.ServerBusy;
        Add(exception.Error);
    }

    /// <summary>Whether the request ended for what others ask at the same time, so that it may succeed later.</summary>
    public bool IsTurnedAway { get; private set; }

    /// <summary>
    /// Takes back what a value wrote before a null bubbled out of it, and leaves null in its place where the value may be null.
    /// </summary>
    /// <param name="mark">Length of the buffer before the value.</param>
    /// <param name="depth">Depth of the path before the value.</param>
    /// <param name="isNonNull">Whether the null must bubble on.</param>
    /// <returns>False when the null must bubble to the parent.</returns>
    public bool TakeBack(int mark, int depth, bool isNonNull)
    {
        Path.Truncate(depth);
        if (isNonNull)
        {
            return false;
        }

        Buffer.Length = mark;
        Buffer.Write("null"u8);
        return true;
    }

    /// <summary>Writes null, or records that a non-null field has none.</summary>
    /// <returns>False when the null must bubble to the parent.</returns>
    public bool WriteNull(bool isNonNull, FieldSite site)
    {
        if (isNonNull)
        {
            AddNullError(site);
            return false;
        }

        Buffer.Write("null"u8);
        return true;
    }

    /// <summary>Notes that the list asked for does not exist, since a value that leads to it is null.</summary>
    /// <returns>No list.</returns>
    public RowSource? Miss(bool isNonNull, FieldSite site)
    {
        if (isNonNull)
        {
            AddNullError(site);
        }

        return null;
    }

    /// <summary>Writes what stands for the columns of an object that is null.</summary>
    /// <returns>False when it may not be; the error is recorded.</returns>
    public bool Skip(bool isNonNull, FieldSite site, RowStep step, IRowFormat format)
    {
        if (isNonNull)
        {
            AddNullError(site);
            return false;
        }

        format.Miss(step, Buffer);
        return true;
    }

    /// <summary>Starts the budget of objects anew: rows leave the memory as they are written, so each has the whole of it.</summary>
    public void StartRow() => _objects = 0;

    /// <summary>Stops the clock while the request waits for its caller to read.</summary>
    public void Pause()
    {
        _pausedAt = Environment.TickCount64;
        _computation?.CancelAfter(System.Threading.Timeout.InfiniteTimeSpan);
    }

    public void Resume()
    {
        _deadline += Environment.TickCount64 - _pausedAt;
        _computation?.CancelAfter(TimeLeft);
    }

    /// <summary>Records what a resolver or leaf threw at the current path; what is not meant for the caller is logged and masked.</summary>
    /// <exception cref="ExecutionAbortedException">A computation stopped since the request has taken all its time.</exception>
    public void AddException(Exception exception, FieldSite site)
    {
        if (exception is System.Reflection.TargetInvocationException { InnerException: { } inner })
        {
            exception = inner;
        }

        if (exception is OperationCanceledException)
        {
            // Its own wait was cancelled, unless the clock or the caller did it: that ends the request.
            CheckClock();
        }

        switch (exception)
        {
            case FieldException field:
                AddError(field.Message, field.Code, hint: null, site, field.Node);
                break;
            case LeafException leaf:
                AddError(leaf.Message, ErrorCodes.InternalError, hint: null, site);
                break;
            case var _ when _schema.MapException(exception) is { } known:
                AddError(known.Message, known.Code, known.Hint, site);
                break;
            default:
                var place = $"{site.ParentType.Name}.{site.Definition.Name}, request {_requestId ?? "without id"}";
                _options.OnException?.Invoke(exception, place);
                AddError(
                    InternalFailure.Message,
                    ErrorCodes.InternalError,
                    _requestId is null ? null : InternalFailure.HintOf(_requestId),
                    site);
                break;
        }
    }

    /// <summary>The error in the language of the request.</summary>
    public GraphQLError Said(GraphQLError error) => _isInFrench ? FrenchMessages.Translate(error) : error;

    private TimeSpan TimeLeft => TimeSpan.FromMilliseconds(Math.Max(1, _deadline - Environment.TickCount64));

    private CancellationTokenSource StartComputation()
    {
        var source = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        source.CancelAfter(TimeLeft);
        return source;
    }

    private void CheckBudget()
    {
        if (_objects >= _options.MaxObjects)
        {
            throw new ExecutionAbortedException(
                $"The response would hold more than {_options.MaxObjects} objects.",
                "Ask for fewer items per list, or page through them.");
        }

        CheckClock();
        var granted = Math.Min(ObjectsBetweenChecks, _options.MaxObjects - _objects);
        _objects += granted;
        _objectsBeforeCheck = granted - 1;
    }

    private ExecutionAbortedException OutOfTime() =>
        new($"The request took more than {_options.Timeout.TotalSeconds} seconds.", "Ask for fewer items, or split the request.");

    private void AddNullError(FieldSite site) =>
        AddError(
            $"Cannot return null for non-nullable field {site.ParentType.Name}.{site.Definition.Name}.",
            ErrorCodes.NullInNonNull,
            hint: null,
            site);

    private void AddError(string message, string code, string? hint, FieldSite site, Node? node = null)
    {
        if (Errors?.Count >= _options.MaxErrors)
        {
            throw new ExecutionAbortedException(
                $"The response would hold more than {_options.MaxErrors} errors.",
                "Mend what the first errors tell, or ask for fewer items per list.");
        }

        var located = node is null ? new GraphQLError(message, [.. site.Nodes]) : new GraphQLError(message, node);
        var path = Path.ToArray(last: site.IsLeaf ? site.ResponseName : null);
        Add(new GraphQLError(message, located.Locations, code) { Path = path, Hint = hint });
    }

    private void Add(GraphQLError error) => (Errors ??= []).Add(Said(error));
}
