using System.Diagnostics.CodeAnalysis;
using CoordonneSante.GraphQL.Binding;
using CoordonneSante.GraphQL.Response;
using CoordonneSante.GraphQL.Response.Lists;

namespace CoordonneSante.GraphQL.Execution;

/// <content>Answers whose one list is written as a table or a feature collection instead of JSON.</content>
public sealed partial class GraphQLExecutor
{
    /// <summary>Appends the list that the operation asks for, whole, or else a JSON response that holds errors alone: never half a list.</summary>
    /// <exception cref="OperationCanceledException">The caller left.</exception>
    public async ValueTask<ListResponse> ExecuteListAsync(
        GraphQLRequest request, ListFormat format, ResponseBuffer buffer, CancellationToken cancellation = default)
    {
        if (!TryCompile(request, out var form, out var variables, out var errors))
        {
            ErrorWriter.WriteResponse(buffer, errors);
            return new ListResponse(ListOutcome.Refused);
        }

        if (!TryPlan(form, format, out var plan, out var mismatch))
        {
            ErrorWriter.WriteResponse(buffer, [mismatch]);
            return new ListResponse(ListOutcome.Refused);
        }

        using var json = new ResponseBuffer();
        var state = new ExecutionState(Schema, _options, request, json, variables, form.ArgumentSlots, cancellation);
        if (StartRootTasks(form, state) is { } pending)
        {
            await FinishAsync(pending, form, state);
        }
        else
        {
            Write(form, state);
        }

        if (state.Errors is { } failures)
        {
            ErrorWriter.WriteResponse(buffer, failures);
            var isOurs = failures.Exists(error => error.Code is ErrorCodes.InternalError or ErrorCodes.NullInNonNull);
            return new ListResponse(isOurs ? ListOutcome.Failed : ListOutcome.Refused);
        }

        plan.Write(json.WrittenSpan, buffer);
        return new ListResponse(ListOutcome.Written, plan.Name);
    }

    private static bool TryPlan(
        CompiledOperation form, ListFormat format, [NotNullWhen(true)] out ListPlan? plan, [NotNullWhen(false)] out GraphQLError? error)
    {
        try
        {
            return form.Lists.TryGet(format, out plan, out error);
        }
        catch (ExecutionAbortedException exception)
        {
            error = exception.Error;
        }
        catch (FieldException fault)
        {
            error = new GraphQLError(fault.Message, fault.Node is { } node ? new GraphQLError(fault.Message, node).Locations : [], fault.Code);
        }

        plan = null;
        return false;
    }
}
