using CoordonneSante.GraphQL.Coercion;
using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Execution;

/// <summary>How the parameters of one resolver call are filled in one operation.</summary>
/// <remarks>
/// Spec: Execution, "Coercing Field Arguments" (#CoerceArgumentValues()). Literals are coerced once, variables once a request: never once a
/// row.
/// </remarks>
internal sealed class ArgumentPlan
{
    private readonly InputBindings _inputs;
    private readonly ResolverParameter[] _parameters;
    private readonly object?[] _constants;
    private readonly List<VariableArgument> _variable = [];
    private readonly Exception? _error;

    public ArgumentPlan(InputBindings inputs, IReadOnlyList<ResolverParameter> parameters, FieldSite site, int slot)
    {
        _inputs = inputs;
        _parameters = [.. parameters];
        Slot = slot;
        _constants = new object?[parameters.Count];
        foreach (var parameter in parameters)
        {
            if (parameter is not { Kind: ResolverParameterKind.Argument, Definition: { } definition })
            {
                continue;
            }

            try
            {
                Plan(parameter, definition, site.Nodes[0]);
            }
            catch (Exception exception)
            {
                // A literal without value, or a record that refuses it: an error of the field, at each request.
                _error ??= exception;
            }
        }
    }

    /// <summary>Index of the call's arguments in the request's state.</summary>
    public int Slot { get; }

    /// <summary>Whether some argument depends on the request's variables.</summary>
    public bool HasVariables => _variable.Count > 0;

    /// <returns>One value a parameter; the parent's place is filled at each call.</returns>
    /// <exception cref="FieldException">An argument has no value of its type; a record's own exception when it refuses one.</exception>
    public object?[] Bind(ExecutionState state)
    {
        if (_error is not null)
        {
            throw _error;
        }

        var values = (object?[])_constants.Clone();
        foreach (var parameter in _parameters)
        {
            if (parameter.Kind == ResolverParameterKind.Service)
            {
                values[parameter.Position] = state.ServiceAt(parameter.ServiceIndex);
            }
            else if (parameter.Kind == ResolverParameterKind.Cancellation)
            {
                values[parameter.Position] = state.Computation;
            }
        }

        foreach (var argument in _variable)
        {
            values[argument.Parameter.Position] = argument.Parameter.Bind(Evaluate(argument, state.Variables));
        }

        foreach (var parameter in _parameters)
        {
            if (parameter.Receive is { } receive && values[parameter.Position] is { } argument)
            {
                receive(argument, state.Services);
            }
        }

        return values;
    }

    private static FieldException Invalid(InputValueDefinition definition, ArgumentNode node) =>
        new($"Argument \"{definition.Name}\" has invalid value {Printer.Print(node.Value)}.", ErrorCodes.BadUserInput, node.Value);

    private void Plan(ResolverParameter parameter, InputValueDefinition definition, FieldNode field)
    {
        var node = field.Arguments.FirstOrDefault(a => a.Name.Value == definition.Name);
        if (node is null)
        {
            _constants[parameter.Position] = definition.IsRequired
                ? throw new FieldException(
                    $"Argument \"{definition.Name}\" of required type \"{definition.Type}\" was not provided.",
                    ErrorCodes.BadUserInput,
                    field)
                : parameter.Bind(_inputs.DefaultOf(definition));
            return;
        }

        var plan = InputPlan.For(_inputs, definition.Type, node.Value) ?? throw Invalid(definition, node);
        if (plan.IsConstant && plan.TryEvaluate(VariableValues.None, out var constant))
        {
            _constants[parameter.Position] = parameter.Bind(constant);
            return;
        }

        _variable.Add(new VariableArgument(parameter, definition, node, plan));
    }

    private object? Evaluate(VariableArgument argument, VariableValues variables)
    {
        var (_, definition, node, plan) = argument;
        if (plan.TryEvaluate(variables, out var value))
        {
            return value;
        }

        if (node.Value is not VariableNode variable)
        {
            throw Invalid(definition, node);
        }

        if (value is null)
        {
            throw new FieldException(
                $"Argument \"{definition.Name}\" of non-null type \"{definition.Type}\" must not be null.",
                ErrorCodes.BadUserInput,
                node.Value);
        }

        return definition.IsRequired
            ? throw new FieldException(
                $"Argument \"{definition.Name}\" of required type \"{definition.Type}\" was provided the variable "
                    + $"\"${variable.Name.Value}\" which was not provided a runtime value.",
                ErrorCodes.BadUserInput,
                node.Value)
            : _inputs.DefaultOf(definition);
    }

    private sealed record VariableArgument(ResolverParameter Parameter, InputValueDefinition Definition, ArgumentNode Node, InputPlan Plan);
}
