using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Response;
using CoordonneSante.GraphQL.Translation;

namespace CoordonneSante.GraphQL.Lists;

/// <summary>Executes operations whose one list is written as a table or a feature collection instead of JSON. Thread-safe.</summary>
/// <param name="executor">Resolves what the list holds.</param>
/// <param name="labels">
/// What <see cref="ListFormat.CsvFrench"/> and <see cref="ListFormat.Workbook"/> write beside the values of enumerations; null for nothing.
/// </param>
public sealed class ListExecutor(GraphQLExecutor executor, EnumLabels? labels = null)
{
    // Weak: the plans live as long as the compiled form, which the executor's cache keeps.
    private readonly ConditionalWeakTable<CompiledOperation, ListPlans> _plans = [];

    /// <summary>Plans and executes at once.</summary>
    /// <inheritdoc cref="ExecuteAsync(PlannedRequest, ListFormat, ResponseBuffer, CancellationToken)"/>
    public ValueTask<ListResponse> ExecuteAsync(
        in GraphQLRequest request, ListFormat format, ResponseBuffer buffer, CancellationToken cancellation = default)
    {
        if (executor.TryPlan(request, isCompleteList: true, out var plan, out var errors))
        {
            return ExecuteAsync(plan, format, buffer, cancellation);
        }

        ErrorWriter.WriteResponse(buffer, errors);
        return ValueTask.FromResult(new ListResponse(ListOutcome.Refused));
    }

    /// <summary>Appends the first rows of the list that the operation asks for, or else a JSON response that holds errors alone.</summary>
    /// <remarks>
    /// Only what leads to the list is resolved; for a format that describes, no row is, and nothing is appended for lack of an error. A
    /// list of a chunk or less is whole or not at all; a longer one may still break off in the stream that the response holds, and the
    /// caller must then show that it did.
    /// </remarks>
    /// <exception cref="OperationCanceledException">The caller left.</exception>
    public async ValueTask<ListResponse> ExecuteAsync(
        PlannedRequest request, ListFormat format, ResponseBuffer buffer, CancellationToken cancellation = default)
    {
        var form = request.Operation;
        if (!TryPlan(form, format.Rows, out var plan, out var mismatch))
        {
            ErrorWriter.WriteResponse(buffer, [request.Request.InFrench ? FrenchMessages.Translate(mismatch) : mismatch]);
            return new ListResponse(ListOutcome.Refused);
        }

        var state = executor.Begin(request, buffer, cancellation);
        var stream = new ListStream(plan.Writer, state);
        var response = default(ListResponse);
        try
        {
            response = await StartAsync(form, plan, format, state, stream, buffer).ConfigureAwait(true);
        }
        finally
        {
            if (response.Rest is null)
            {
                stream.Dispose();
            }
        }

        return response;
    }

    private static async ValueTask<ListResponse> StartAsync(
        CompiledOperation form, ListPlan plan, ListFormat format, ExecutionState state, ListStream stream, ResponseBuffer buffer)
    {
        if (await OpenAsync(form, plan, state).ConfigureAwait(true) is not { } rows)
        {
            return Fail(plan, state, buffer);
        }

        var start = buffer.Length;
        stream.Open(rows);
        if (format.IsDescription)
        {
            return new ListResponse(ListOutcome.Written, plan.Name, Columns: plan.Columns);
        }

        buffer.Reserve(plan.ExpectedLength);
        if (!stream.TryWriteChunk(buffer))
        {
            buffer.Length = start;
            return Fail(plan, state, buffer);
        }

        plan.Remember(buffer.Length - start);

        return new ListResponse(
            ListOutcome.Written, plan.Name, stream.IsEnded ? null : stream, format.IsOfCells ? plan.Columns : null);
    }

    /// <returns>Null when there is no such list; errors may tell why, else the path tells what is null.</returns>
    private static async ValueTask<RowSource?> OpenAsync(CompiledOperation form, ListPlan plan, ExecutionState state)
    {
        try
        {
            if (GraphQLExecutor.StartRootTasks(form, state) is { } pending)
            {
                await state.WaitAsync(pending).ConfigureAwait(true);
            }

            return form.Root.Open(state, RootParent.Instance, plan.List.Path);
        }
        catch (ExecutionAbortedException exception)
        {
            state.Abort(exception);
        }
        catch (FieldException fault)
        {
            state.Fail(fault);
        }

        return null;
    }

    private static ListResponse Fail(ListPlan plan, ExecutionState state, ResponseBuffer buffer)
    {
        if (state.Errors is not { } errors)
        {
            ErrorWriter.WriteResponse(buffer, [state.Said(ListMismatch.Missing(plan.List, state.Path.ToArray(last: null)))]);
            return new ListResponse(ListOutcome.Missing);
        }

        ErrorWriter.WriteResponse(buffer, errors);
        var isOurs = errors.Exists(error => error.Code is ErrorCodes.InternalError or ErrorCodes.NullInNonNull);
        return new ListResponse(isOurs ? ListOutcome.Failed : ListOutcome.Refused);
    }

    private bool TryPlan(
        CompiledOperation form, ListFormat format, [NotNullWhen(true)] out ListPlan? plan, [NotNullWhen(false)] out GraphQLError? error)
    {
        try
        {
            return _plans.GetValue(form, PlansOf).TryGet(format, out plan, out error);
        }
        catch (ExecutionAbortedException exception)
        {
            error = exception.Error;
        }
        catch (FieldException fault)
        {
            error = new GraphQLError(
                fault.Message, fault.Node is { } node ? new GraphQLError(fault.Message, node).Locations : [], fault.Code);
        }

        plan = null;
        return false;
    }

    private ListPlans PlansOf(CompiledOperation form) => new(executor.Schema.Schema, form, labels);
}
