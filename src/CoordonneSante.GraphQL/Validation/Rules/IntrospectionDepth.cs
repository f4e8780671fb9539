using System.Runtime.CompilerServices;
using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Validation.Rules;

/// <summary>Introspection does not go from types to fields and back without end.</summary>
/// <remarks>
/// Beyond the specification. Each of these lists multiplies the answer by the size of the schema; tools nest two at most. The reference
/// implementation sets the same limit.
/// </remarks>
internal sealed class IntrospectionDepth(ValidationContext context) : ValidationRule
{
    private const int MaxLists = 3;

    /// <summary>For each fragment, how many lists it can be spread under at most without reaching the limit.</summary>
    private readonly Dictionary<string, int> _safeUnder = [];

    /// <summary>For each fragment, how many lists above it suffice to reach the limit.</summary>
    private readonly Dictionary<string, int> _exceedsUnder = [];

    private FieldNode? _reported;

    public override void EnterField(FieldNode field)
    {
        if (_reported is null && field.Name.Value is "__schema" or "__type" && Exceeds(field, [], 0))
        {
            _reported = field;
            context.Report("Maximum introspection depth exceeded", field);
        }
    }

    public override void LeaveField(FieldNode field)
    {
        if (_reported == field)
        {
            _reported = null;
        }
    }

    private bool Exceeds(SelectionNode selection, Dictionary<string, int> visitedUnder, int lists)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw ValidationAbortedException.TooMuchWork();
        }

        switch (selection)
        {
            case FragmentSpreadNode spread:
                return Exceeds(spread, visitedUnder, lists);
            case InlineFragmentNode fragment:
                return Exceeds(fragment.SelectionSet, visitedUnder, lists);
            default:
                var field = (FieldNode)selection;
                lists += field.Name.Value is "fields" or "interfaces" or "possibleTypes" or "inputFields" ? 1 : 0;
                return lists >= MaxLists || (field.SelectionSet is not null && Exceeds(field.SelectionSet, visitedUnder, lists));
        }
    }

    private bool Exceeds(SelectionSetNode selectionSet, Dictionary<string, int> visitedUnder, int lists)
    {
        foreach (var selection in selectionSet.Selections)
        {
            if (Exceeds(selection, visitedUnder, lists))
            {
                return true;
            }
        }

        return false;
    }

    private bool Exceeds(FragmentSpreadNode spread, Dictionary<string, int> visitedUnder, int lists)
    {
        var name = spread.Name.Value;
        if (_exceedsUnder.TryGetValue(name, out var enough) && enough <= lists)
        {
            return true;
        }

        if ((visitedUnder.TryGetValue(name, out var visited) && visited >= lists)
            || (_safeUnder.TryGetValue(name, out var safe) && safe >= lists)
            || context.Fragments.Find(name) is not { } fragment)
        {
            return false;
        }

        visitedUnder[name] = lists;
        var exceeds = Exceeds(fragment.SelectionSet, visitedUnder, lists);
        (exceeds ? _exceedsUnder : _safeUnder)[name] = lists;
        return exceeds;
    }
}
