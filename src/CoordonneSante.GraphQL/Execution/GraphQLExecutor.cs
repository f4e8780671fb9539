using System.Diagnostics.CodeAnalysis;
using CoordonneSante.GraphQL.Coercion;
using CoordonneSante.GraphQL.Execution.Cost;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.GraphQL.Execution;

/// <summary>Executes requests against a bound schema, straight into a response buffer. Thread-safe.</summary>
/// <remarks>Spec: Execution, "Executing Requests" (#ExecuteRequest()).</remarks>
public sealed class GraphQLExecutor(ExecutableSchema schema, ExecutorOptions? options = null)
{
    private readonly ExecutorOptions _options = options ?? new ExecutorOptions();

    // One cache a form: the same bytes can be two documents, since a backslash means something else inside a JSON string.
    private readonly OperationCache _plain = CacheOf(options ?? new ExecutorOptions());
    private readonly OperationCache _jsonEscaped = CacheOf(options ?? new ExecutorOptions());

    private readonly DocumentMeasures _measures = new(options?.Meter);

    public ExecutableSchema Schema { get; } = schema;

    /// <summary>Bytes that a response may take.</summary>
    internal int MaxResponseBytes => _options.MaxResponseBytes;

    /// <summary>What is wrong with a document, whatever its variables; empty when it can be asked.</summary>
    /// <param name="document">In UTF-8.</param>
    public IReadOnlyList<GraphQLError> Validate(ReadOnlyMemory<byte> document)
    {
        _ = TryPrepare(new GraphQLRequest { Document = document }, out _, out var errors);
        return errors;
    }

    /// <summary>What it costs to read, validate and compile a request: nothing for a document that is known, or short.</summary>
    public double PreparationCost(in GraphQLRequest request)
    {
        var isNew = request.Document.Length >= CostOptions.LongDocument
            && !(request.IsJsonEscaped ? _jsonEscaped : _plain).TryGet(request.Document.Span, out _);
        return (isNew ? request.Document.Length * _options.Cost.DocumentByte : 0)
            + (request.Variables.Length * _options.Cost.VariableByte);
    }

    /// <summary>Reads, validates and compiles a request and tells its cost, without running it.</summary>
    /// <param name="request">The request; its memory is read until the execution ends.</param>
    /// <param name="isCompleteList">
    /// Whether it is for a list in another format than JSON, which holds whole what the caller does not slice.
    /// </param>
    /// <param name="plan">What to execute.</param>
    /// <param name="errors">Why it cannot be executed; a cost above the limit is such an error.</param>
    public bool TryPlan(in GraphQLRequest request, bool isCompleteList, out PlannedRequest plan, out IReadOnlyList<GraphQLError> errors)
    {
        plan = default;
        if (!TryCompile(request, isCompleteList, out var form, out var variables, out var cost, out errors))
        {
            return false;
        }

        plan = new PlannedRequest(request, form, variables, isCompleteList, cost);
        return true;
    }

    /// <summary>Plans and executes at once.</summary>
    /// <inheritdoc cref="ExecuteAsync(PlannedRequest, ResponseBuffer, CancellationToken)"/>
    public ValueTask<ResponseKind> ExecuteAsync(
        in GraphQLRequest request, ResponseBuffer buffer, CancellationToken cancellation = default) =>
        TryPlan(request, isCompleteList: false, out var plan, out var errors)
            ? ExecuteAsync(plan, buffer, cancellation)
            : Refuse(buffer, errors);

    /// <summary>Appends one whole response to the buffer; it never throws for what a request holds.</summary>
    /// <exception cref="OperationCanceledException">The caller left.</exception>
    public ValueTask<ResponseKind> ExecuteAsync(PlannedRequest plan, ResponseBuffer buffer, CancellationToken cancellation = default)
    {
        var form = plan.Operation;
        if (form.ConstantResponse is { } constant)
        {
            buffer.WriteShared(constant);
            return ValueTask.FromResult(ResponseKind.Executed);
        }

        var state = Begin(plan, buffer, cancellation);
        if (StartRootTasks(form, state) is { IsCompleted: false } pending)
        {
            return FinishAsync(pending, form, state);
        }

        Write(form, state);
        return ValueTask.FromResult(KindOf(state));
    }

    internal ExecutionState Begin(PlannedRequest plan, ResponseBuffer buffer, CancellationToken cancellation) =>
        new(Schema, _options, plan.Request, buffer, plan.Variables, plan.Operation, cancellation);

    /// <summary>Starts the asynchronous root fields.</summary>
    /// <returns>Null when there are none.</returns>
    internal static Task? StartRootTasks(CompiledOperation form, ExecutionState state)
    {
        foreach (var field in form.Root.Fields)
        {
            if (field is AsyncCallField<RootParent> call)
            {
                (state.RootTasks ??= [])[field.Site.ResponseName] = call.Start(state);
            }
        }

        return state.RootTasks is null ? null : Task.WhenAll(state.RootTasks.Values);
    }

    /// <returns>False with every error when the request cannot be run.</returns>
    private bool TryCompile(
        in GraphQLRequest request,
        bool isCompleteList,
        [NotNullWhen(true)] out CompiledOperation? form,
        out VariableValues variables,
        out double cost,
        out IReadOnlyList<GraphQLError> errors)
    {
        form = null;
        cost = 0;
        variables = VariableValues.None;
        if (!TryPrepare(request, out var prepared, out errors))
        {
            return false;
        }

        if (!prepared.TryGetOperation(request.OperationName, out var operation, out var unresolved))
        {
            errors = [unresolved];
            return false;
        }

        if (!TryCoerce(operation, request.Variables, out variables, out errors))
        {
            return false;
        }

        try
        {
            form = operation.FormFor(variables, isCompleteList, out cost);
            return true;
        }
        catch (ExecutionAbortedException exception)
        {
            errors = [exception.Error];
            return false;
        }
    }

    private static OperationCache CacheOf(ExecutorOptions options) => new(options.CachedDocuments, options.CachedBytes);

    private static ValueTask<ResponseKind> Refuse(ResponseBuffer buffer, IReadOnlyList<GraphQLError> errors)
    {
        ErrorWriter.WriteResponse(buffer, errors);
        return ValueTask.FromResult(ResponseKind.RequestError);
    }

    private static async ValueTask<ResponseKind> FinishAsync(Task pending, CompiledOperation form, ExecutionState state)
    {
        try
        {
            await state.WaitAsync(pending).ConfigureAwait(true);
        }
        catch (ExecutionAbortedException exception)
        {
            state.Dispose();
            state.Abort(exception);
            state.Buffer.Write("{\"errors\":"u8);
            ErrorWriter.WriteList(state.Buffer, state.Errors ?? []);
            state.Buffer.Write(",\"data\":null}"u8);
            return ResponseKind.Executed;
        }
        catch
        {
            state.Dispose();
            throw;
        }

        Write(form, state);
        return KindOf(state);
    }

    private static ResponseKind KindOf(ExecutionState state) => state.IsTurnedAway ? ResponseKind.TurnedAway : ResponseKind.Executed;

    private static void Write(CompiledOperation form, ExecutionState state)
    {
        var buffer = state.Buffer;
        var start = buffer.Length;
        buffer.Reserve(form.ExpectedLength);
        buffer.Write("{\"data\":"u8);
        var data = buffer.Length;
        buffer.Limit = (int)Math.Min(Array.MaxLength, (long)start + state.MaxLength);
        try
        {
            if (!form.Root.Write(state, RootParent.Instance))
            {
                buffer.Length = data;
                buffer.Write("null"u8);
            }
        }
        catch (ExecutionAbortedException exception)
        {
            state.Abort(exception);
            buffer.Length = data;
            buffer.Write("null"u8);
        }
        catch (FieldException fault)
        {
            state.Fail(fault);
            buffer.Length = data;
            buffer.Write("null"u8);
        }
        finally
        {
            buffer.Limit = Array.MaxLength;
            state.Dispose();
        }

        if (state.Errors is { } errors)
        {
            PutErrorsFirst(buffer, start, errors);
        }

        buffer.WriteByte((byte)'}');
        form.Remember(buffer.WrittenSpan[start..], state.Errors is not null);
    }

    /// <summary>Errors are known last, but a reader wants them first.</summary>
    private static void PutErrorsFirst(ResponseBuffer buffer, int start, List<GraphQLError> errors)
    {
        using var list = new ResponseBuffer();
        list.Write("\"errors\":"u8);
        ErrorWriter.WriteList(list, errors);
        list.WriteByte((byte)',');
        buffer.Insert(start + 1, list.WrittenSpan);
    }

    private bool TryCoerce(
        PreparedOperation operation, ReadOnlyMemory<byte> json, out VariableValues variables, out IReadOnlyList<GraphQLError> errors)
    {
        try
        {
            errors = VariableCoercion.Coerce(
                Schema.Inputs, operation.Variables, json, _options.Validation.Synonyms, out variables);
        }
        catch (Exception exception) when (Schema.MapException(exception.InnerException ?? exception) is { } known)
        {
            // A record refused its values, and says why.
            variables = VariableValues.None;
            errors = [new GraphQLError(known.Message, [], known.Code) { Hint = known.Hint }];
        }

        return errors.Count == 0;
    }

    private bool TryPrepare(
        in GraphQLRequest request, [NotNullWhen(true)] out PreparedDocument? prepared, out IReadOnlyList<GraphQLError> errors)
    {
        errors = [];
        var key = request.Document.Span;
        var cache = request.IsJsonEscaped ? _jsonEscaped : _plain;
        if (cache.TryGet(key, out prepared))
        {
            _measures.Known();
            return true;
        }

        _measures.New();

        // Copied: syntax nodes point into the text for as long as the document is kept, and the request's memory is pooled.
        if (!request.TryGetText(out var text))
        {
            errors =
            [
                new GraphQLError("The document is not a Unicode text: it escapes half of a surrogate pair.", [], ErrorCodes.SyntaxError),
            ];
            return false;
        }

        if (!PreparedDocument.TryPrepare(Schema, _options, text, out prepared, out errors))
        {
            return false;
        }

        var isKept = key.Length < _options.LongDocumentBytes
            || (key.Length <= _options.MaxCachedDocumentBytes && cache.IsAskedAgain(key));
        if (isKept)
        {
            cache.Add(key.ToArray(), prepared);
        }

        return true;
    }
}
