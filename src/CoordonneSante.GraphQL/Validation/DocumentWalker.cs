using System.Runtime.CompilerServices;
using CoordonneSante.GraphQL.Introspection;
using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Validation;

/// <summary>
/// Walks executable definitions once, depth first, keeping a <see cref="TypedPosition"/> for the rules it tells of each node.
/// </summary>
/// <remarks>Type-system definitions are passed over: that they are there is an error already.</remarks>
internal sealed class DocumentWalker(TypedPosition position, params ValidationRule[] rules)
{
    public void Walk(DocumentNode document)
    {
        foreach (var rule in rules)
        {
            rule.EnterDocument(document);
        }

        foreach (var definition in document.Definitions)
        {
            if (definition is ExecutableDefinitionNode executable)
            {
                Walk(executable);
            }
        }

        foreach (var rule in rules)
        {
            rule.LeaveDocument(document);
        }
    }

    public void Walk(ExecutableDefinitionNode definition)
    {
        if (definition is OperationDefinitionNode operation)
        {
            WalkOperation(operation);
        }
        else if (definition is FragmentDefinitionNode fragment)
        {
            WalkFragmentDefinition(fragment);
        }
    }

    private void WalkOperation(OperationDefinitionNode operation)
    {
        position.Type = position.RootTypeOf(operation.Operation);
        foreach (var rule in rules)
        {
            rule.EnterOperation(operation);
        }

        foreach (var definition in operation.VariableDefinitions)
        {
            WalkVariableDefinition(definition);
        }

        WalkDirectives(operation.Directives, LocationOf(operation.Operation));
        WalkSelectionSet(operation.SelectionSet, operation);
        foreach (var rule in rules)
        {
            rule.LeaveOperation(operation);
        }

        position.Type = null;
    }

    private void WalkFragmentDefinition(FragmentDefinitionNode fragment)
    {
        position.Type = OutputType(position.Resolve(fragment.TypeCondition));
        foreach (var rule in rules)
        {
            rule.EnterFragmentDefinition(fragment);
        }

        WalkType(fragment.TypeCondition);
        WalkDirectives(fragment.Directives, DirectiveLocation.FragmentDefinition);
        WalkSelectionSet(fragment.SelectionSet, fragment);
        position.Type = null;
    }

    private void WalkVariableDefinition(VariableDefinitionNode definition)
    {
        position.VariableType = position.Resolve(definition.Type);
        position.InputType = position.VariableType is { IsInput: true } input ? input : null;
        foreach (var rule in rules)
        {
            rule.EnterVariableDefinition(definition);
        }

        WalkType(definition.Type);
        if (definition.DefaultValue is { } value)
        {
            WalkValue(value);
        }

        WalkDirectives(definition.Directives, DirectiveLocation.VariableDefinition);
        position.VariableType = null;
        position.InputType = null;
    }

    private void WalkSelectionSet(SelectionSetNode selectionSet, Node owner)
    {
        EnsureStack();
        var outer = position.ParentType;
        position.ParentType = position.Type?.Named is FieldsType or UnionType ? position.Type.Named : null;
        foreach (var rule in rules)
        {
            rule.EnterSelectionSet(selectionSet, owner);
        }

        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    WalkField(field);
                    break;
                case FragmentSpreadNode spread:
                    WalkFragmentSpread(spread);
                    break;
                case InlineFragmentNode fragment:
                    WalkInlineFragment(fragment);
                    break;
            }
        }

        position.ParentType = outer;
    }

    private void WalkField(FieldNode field)
    {
        var (outerType, outerField) = (position.Type, position.Field);
        var definition = position.ParentType is { } parent ? MetaFields.FindField(position.Schema, parent, field.Name.Value) : null;
        position.Field = definition;
        position.Type = OutputType(definition?.Type);
        foreach (var rule in rules)
        {
            rule.EnterField(field);
        }

        foreach (var argument in field.Arguments)
        {
            WalkArgument(argument, isOfField: true);
        }

        WalkDirectives(field.Directives, DirectiveLocation.Field);
        if (field.SelectionSet is { } selectionSet)
        {
            WalkSelectionSet(selectionSet, field);
        }

        foreach (var rule in rules)
        {
            rule.LeaveField(field);
        }

        (position.Type, position.Field) = (outerType, outerField);
    }

    private void WalkFragmentSpread(FragmentSpreadNode spread)
    {
        foreach (var rule in rules)
        {
            rule.EnterFragmentSpread(spread);
        }

        WalkDirectives(spread.Directives, DirectiveLocation.FragmentSpread);
    }

    private void WalkInlineFragment(InlineFragmentNode fragment)
    {
        var outer = position.Type;
        position.Type = fragment.TypeCondition is { } condition ? OutputType(position.Resolve(condition)) : outer?.Named;
        foreach (var rule in rules)
        {
            rule.EnterInlineFragment(fragment);
        }

        if (fragment.TypeCondition is { } type)
        {
            WalkType(type);
        }

        WalkDirectives(fragment.Directives, DirectiveLocation.InlineFragment);
        WalkSelectionSet(fragment.SelectionSet, fragment);
        position.Type = outer;
    }

    private void WalkDirectives(IReadOnlyList<DirectiveNode> directives, DirectiveLocation location)
    {
        for (var i = 0; i < directives.Count; i++)
        {
            var directive = directives[i];
            position.Directive = position.Schema.Directives.GetValueOrDefault(directive.Name.Value);
            foreach (var rule in rules)
            {
                rule.EnterDirective(directive, location);
            }

            foreach (var argument in directive.Arguments)
            {
                WalkArgument(argument, isOfField: false);
            }

            foreach (var rule in rules)
            {
                rule.LeaveDirective(directive);
            }

            position.Directive = null;
        }
    }

    private void WalkArgument(ArgumentNode argument, bool isOfField)
    {
        var outer = (position.InputType, position.ParentInputType, position.HasDefault);
        // The arguments of an unknown directive are read as the field's, as the reference implementation does.
        var declared = position.Directive?.Arguments ?? position.Field?.Arguments;
        position.Argument = declared?.GetValueOrDefault(argument.Name.Value);
        position.InputType = position.Argument?.Type;
        position.ParentInputType = null;
        position.HasDefault = position.Argument?.DefaultValue is not null;
        if (isOfField)
        {
            foreach (var rule in rules)
            {
                rule.EnterFieldArgument(argument);
            }
        }

        WalkValue(argument.Value);
        position.Argument = null;
        (position.InputType, position.ParentInputType, position.HasDefault) = outer;
    }

    private void WalkType(TypeNode type)
    {
        while (type is not NamedTypeNode)
        {
            type = type is NonNullTypeNode nonNull ? nonNull.Type : ((ListTypeNode)type).Type;
        }

        foreach (var rule in rules)
        {
            rule.EnterNamedType((NamedTypeNode)type);
        }
    }

    private void WalkValue(ValueNode value)
    {
        switch (value)
        {
            case VariableNode variable:
                foreach (var rule in rules)
                {
                    rule.EnterVariable(variable);
                }

                break;
            case NullValueNode @null:
                foreach (var rule in rules)
                {
                    rule.EnterNull(@null);
                }

                break;
            case ListValueNode list:
                WalkList(list);
                break;
            case ObjectValueNode @object:
                WalkObject(@object);
                break;
            default:
                foreach (var rule in rules)
                {
                    rule.EnterLeafValue(value);
                }

                break;
        }
    }

    private void WalkList(ListValueNode list)
    {
        EnsureStack();
        var outer = (position.InputType, position.ParentInputType, position.HasDefault);
        position.ParentInputType = position.InputType;
        position.InputType = position.InputType?.Nullable is ListType { OfType: var item } ? item : position.InputType?.Nullable;
        position.HasDefault = false;
        foreach (var rule in rules)
        {
            rule.EnterList(list);
        }

        foreach (var value in list.Values)
        {
            WalkValue(value);
        }

        foreach (var rule in rules)
        {
            rule.LeaveList(list);
        }

        (position.InputType, position.ParentInputType, position.HasDefault) = outer;
    }

    private void WalkObject(ObjectValueNode value)
    {
        EnsureStack();
        foreach (var rule in rules)
        {
            rule.EnterObject(value);
        }

        var outer = (position.InputType, position.ParentInputType, position.HasDefault);
        var fields = (position.InputType?.Named as InputObjectType)?.Fields;
        foreach (var field in value.Fields)
        {
            var definition = fields?.GetValueOrDefault(field.Name.Value);
            position.ParentInputType = outer.InputType;
            position.InputType = definition?.Type;
            position.HasDefault = definition?.DefaultValue is not null;
            foreach (var rule in rules)
            {
                rule.EnterObjectField(field);
            }

            WalkValue(field.Value);
        }

        (position.InputType, position.ParentInputType, position.HasDefault) = outer;
        foreach (var rule in rules)
        {
            rule.LeaveObject(value);
        }
    }

    /// <summary>Parsed documents are nested less deeply than a stack can hold; documents built in code may not be.</summary>
    private static void EnsureStack()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw ValidationAbortedException.TooMuchWork();
        }
    }

    private static GraphQLType? OutputType(GraphQLType? type) => type is { IsOutput: true } ? type : null;

    private static DirectiveLocation LocationOf(OperationType operation) => operation switch
    {
        OperationType.Mutation => DirectiveLocation.Mutation,
        OperationType.Subscription => DirectiveLocation.Subscription,
        _ => DirectiveLocation.Query,
    };
}
