using CoordonneSante.GraphQL.Binding;
using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Execution.Coercion;

/// <summary>How the parameters of one resolver call are filled in one operation.</summary>
/// <remarks>Spec: Execution, "Coercing Field Arguments" (#CoerceArgumentValues()). Literals are coerced once, variables once a request: never once a row.</remarks>
internal sealed class ArgumentPlan
{
    private readonly InputBindings _inputs;
    private readonly IReadOnlyList<ResolverParameter> _parameters;
    private readonly object?[] _constants;
    private readonly List<(ResolverParameter Parameter, ArgumentNode Node)> _variable = [];
    private readonly FieldException? _error;

    public ArgumentPlan(InputBindings inputs, IReadOnlyList<ResolverParameter> parameters, FieldSite site, int slot)
    {
        _inputs = inputs;
        _parameters = parameters;
        Slot = slot;
        _constants = new object?[parameters.Count];
        foreach (var parameter in parameters)
        {
            if (parameter is not { Kind: ResolverParameterKind.Argument, Definition: { } definition })
            {
                continue;
            }

            var node = site.Nodes[0].Arguments.FirstOrDefault(a => a.Name.Value == definition.Name);
            if (node is not null && LiteralCoercion.HasVariables(node.Value))
            {
                _variable.Add((parameter, node));
                continue;
            }

            try
            {
                _constants[parameter.Position] = parameter.Bind(Coerce(definition, node, site.Nodes[0], VariableValues.None));
            }
            catch (FieldException exception)
            {
                _error ??= exception;
            }
        }
    }

    /// <summary>Index of the call's arguments in the request's state.</summary>
    public int Slot { get; }

    /// <summary>Whether some argument depends on the request's variables.</summary>
    public bool HasVariables => _variable.Count > 0;

    /// <returns>One value a parameter; the parent's place is filled at each call.</returns>
    /// <exception cref="FieldException">An argument has no value of its type.</exception>
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
                values[parameter.Position] = state.Cancellation;
            }
        }

        foreach (var (parameter, node) in _variable)
        {
            values[parameter.Position] = parameter.Bind(Coerce(parameter.Definition!, node, node, state.Variables));
        }

        return values;
    }

    private object? Coerce(InputValueDefinition definition, ArgumentNode? node, Node place, VariableValues variables)
    {
        if (node is null)
        {
            return definition.IsRequired
                ? throw new FieldException($"Argument \"{definition.Name}\" of required type \"{definition.Type}\" was not provided.", ErrorCodes.BadUserInput, place)
                : _inputs.DefaultOf(definition);
        }

        if (node.Value is VariableNode variable)
        {
            var given = variables[variable.Name.Value];
            if (given is Absent)
            {
                return definition.IsRequired
                    ? throw new FieldException(
                        $"Argument \"{definition.Name}\" of required type \"{definition.Type}\" was provided the variable \"${variable.Name.Value}\" which was not provided a runtime value.",
                        ErrorCodes.BadUserInput,
                        node.Value)
                    : _inputs.DefaultOf(definition);
            }

            if (given is null && definition.Type is NonNullType)
            {
                throw new FieldException($"Argument \"{definition.Name}\" of non-null type \"{definition.Type}\" must not be null.", ErrorCodes.BadUserInput, node.Value);
            }

            return given;
        }

        return LiteralCoercion.TryCoerce(_inputs, definition.Type, node.Value, variables, out var value)
            ? value
            : throw new FieldException($"Argument \"{definition.Name}\" has invalid value {Printer.Print(node.Value)}.", ErrorCodes.BadUserInput, node.Value);
    }
}
