using CoordonneSante.GraphQL.Coercion;

namespace CoordonneSante.GraphQL.Execution;

/// <summary>A request that can be executed, and what it costs: known before any of it runs.</summary>
public readonly struct PlannedRequest
{
    internal PlannedRequest(
        in GraphQLRequest request, CompiledOperation operation, VariableValues variables, bool isCompleteList, double cost)
    {
        Request = request;
        Operation = operation;
        Variables = variables;
        IsCompleteList = isCompleteList;
        Cost = operation.ConstantResponse is null ? cost : 0;
    }

    /// <summary>Static cost, in microseconds of one core, about; zero where the answer is kept already.</summary>
    public double Cost { get; }

    /// <summary>As its document writes it; null when it has none.</summary>
    public string? OperationName => Operation.Name;

    internal GraphQLRequest Request { get; }

    internal CompiledOperation Operation { get; }

    internal VariableValues Variables { get; }

    internal bool IsCompleteList { get; }

    /// <summary>The root field that costs most and its share of the whole, between 0 and 1.</summary>
    public (string Field, double Share) Heaviest() => Operation.Cost.Heaviest(Variables, IsCompleteList);
}
