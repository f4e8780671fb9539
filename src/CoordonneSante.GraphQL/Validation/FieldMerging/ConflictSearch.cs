using System.Runtime.CompilerServices;
using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Validation.FieldMerging;

/// <summary>Which fields of a document cannot be merged.</summary>
/// <remarks>
/// Spec: Validation, "Field Selection Merging" (#sec-Field-Selection-Merging). Fields are compared two by two, each pair of selection sets
/// and of fragments once, in the order of the reference implementation so that the same conflicts come out in the same words. That is
/// quadratic, so it is only asked of documents that <see cref="MergeProof"/> did not pass, and within a limit.
/// </remarks>
internal sealed class ConflictSearch(ValidationContext context)
{
    /// <summary>Comparisons made before validation is aborted: tens of milliseconds, for a document that is refused anyway.</summary>
    private const int MaxWork = 250_000;

    private readonly Dictionary<(NamedType? Parent, SelectionSetNode Selections), CollectedFields> _collected = [];
    private readonly Dictionary<(string First, string Second), bool> _comparedFragments = [];
    private int _remainingWork = MaxWork;

    /// <summary>Conflicts between fields of one selection set and of the fragments it spreads.</summary>
    /// <param name="parent">Type the set selects from; null when the schema does not say.</param>
    /// <param name="limit">Conflicts to find at most; one more is returned when there are more.</param>
    public List<Conflict> FindWithin(NamedType? parent, SelectionSetNode selections, int limit)
    {
        var conflicts = new List<Conflict>();
        var fields = Collect(parent, selections);
        foreach (var same in fields.ByResponseName.Values)
        {
            for (var i = 0; i < same.Count; i++)
            {
                for (var j = i + 1; j < same.Count && conflicts.Count <= limit; j++)
                {
                    Compare(conflicts, exclusive: false, same[i], same[j]);
                }
            }
        }

        var fragments = fields.FragmentNames;
        for (var i = 0; i < fragments.Count; i++)
        {
            CompareWithFragment(conflicts, exclusive: false, fields, fragments[i]);
            for (var j = i + 1; j < fragments.Count && conflicts.Count <= limit; j++)
            {
                CompareFragments(conflicts, exclusive: false, fragments[i], fragments[j]);
            }
        }

        return conflicts;
    }

    private void CompareWithFragment(List<Conflict> conflicts, bool exclusive, CollectedFields fields, string fragmentName)
    {
        Spend(1);
        if (fields.ByResponseName.Count == 0 || IsKnown(fields.ComparedFragments, fragmentName, exclusive))
        {
            return;
        }

        if (context.Fragments.Find(fragmentName) is { } fragment && Collect(fragment) is var other && other != fields)
        {
            CompareSets(conflicts, exclusive, fields, other);
            foreach (var next in other.FragmentNames)
            {
                CompareWithFragment(conflicts, exclusive, fields, next);
            }
        }
    }

    private void CompareFragments(List<Conflict> conflicts, bool exclusive, string first, string second)
    {
        Spend(2);
        var order = string.CompareOrdinal(first, second);
        if (order == 0 || IsKnown(_comparedFragments, order < 0 ? (first, second) : (second, first), exclusive))
        {
            return;
        }

        if (context.Fragments.Find(first) is not { } firstFragment || context.Fragments.Find(second) is not { } secondFragment)
        {
            return;
        }

        var (left, right) = (Collect(firstFragment), Collect(secondFragment));
        CompareSets(conflicts, exclusive, left, right);
        foreach (var next in right.FragmentNames)
        {
            CompareFragments(conflicts, exclusive, first, next);
        }

        foreach (var next in left.FragmentNames)
        {
            CompareFragments(conflicts, exclusive, next, second);
        }
    }

    private List<Conflict> FindBetween(bool exclusive, CollectedFields left, CollectedFields right)
    {
        var conflicts = new List<Conflict>();
        CompareSets(conflicts, exclusive, left, right);
        foreach (var name in right.FragmentNames)
        {
            CompareWithFragment(conflicts, exclusive, left, name);
        }

        foreach (var name in left.FragmentNames)
        {
            CompareWithFragment(conflicts, exclusive, right, name);
        }

        foreach (var first in left.FragmentNames)
        {
            foreach (var second in right.FragmentNames)
            {
                CompareFragments(conflicts, exclusive, first, second);
            }
        }

        return conflicts;
    }

    private void CompareSets(List<Conflict> conflicts, bool exclusive, CollectedFields left, CollectedFields right)
    {
        foreach (var (responseName, leftFields) in left.ByResponseName)
        {
            Spend(1);
            if (right.ByResponseName.TryGetValue(responseName, out var rightFields))
            {
                foreach (var leftField in leftFields)
                {
                    foreach (var rightField in rightFields)
                    {
                        Compare(conflicts, exclusive, leftField, rightField);
                    }
                }
            }
        }
    }

    /// <param name="exclusive">Whether the fields' sets are known to apply to objects of different types.</param>
    private void Compare(List<Conflict> conflicts, bool exclusive, FieldUse left, FieldUse right)
    {
        Spend(2);
        exclusive = exclusive || (left.Parent is ObjectType && right.Parent is ObjectType && left.Parent != right.Parent);
        if (!exclusive && left.Name != right.Name)
        {
            conflicts.Add(Conflict.Between(
                left, right, $"\"{Conflict.Abbreviate(left.Name)}\" and \"{Conflict.Abbreviate(right.Name)}\" are different fields"));
        }
        else if (!exclusive && !left.HasArgumentsOf(right))
        {
            conflicts.Add(Conflict.Between(left, right, "they have differing arguments"));
        }
        else if (left.Type is { } leftType && right.Type is { } rightType && ResponseShape.Differs(leftType, rightType))
        {
            conflicts.Add(Conflict.Between(left, right, $"they return conflicting types \"{leftType}\" and \"{rightType}\""));
        }
        else if (left.Node.SelectionSet is { } leftSet && right.Node.SelectionSet is { } rightSet)
        {
            var subfields = FindBetween(exclusive, Collect(left.Type?.Named, leftSet), Collect(right.Type?.Named, rightSet));
            if (subfields.Count > 0)
            {
                conflicts.Add(Conflict.Above(left, right, subfields));
            }
        }
    }

    private CollectedFields Collect(FragmentDefinitionNode fragment) =>
        Collect(context.Position.Resolve(fragment.TypeCondition) as NamedType, fragment.SelectionSet);

    private CollectedFields Collect(NamedType? parent, SelectionSetNode selections)
    {
        if (!_collected.TryGetValue((parent, selections), out var fields))
        {
            fields = new CollectedFields();
            _collected[(parent, selections)] = fields;
            AddTo(fields, parent, selections);
        }

        return fields;
    }

    private void AddTo(CollectedFields fields, NamedType? parent, SelectionSetNode selections)
    {
        foreach (var selection in selections.Selections)
        {
            switch (selection)
            {
                case FieldNode field when fields.ByResponseName.TryGetValue(field.ResponseName, out var same):
                    same.Add(new(field, parent));
                    break;
                case FieldNode field:
                    fields.ByResponseName.Add(field.ResponseName, [new(field, parent)]);
                    break;
                case FragmentSpreadNode spread:
                    fields.AddFragment(spread.Name.Value);
                    break;
                case InlineFragmentNode fragment:
                    var type = fragment.TypeCondition is null ? parent : context.Position.Resolve(fragment.TypeCondition) as NamedType;
                    AddTo(fields, type, fragment.SelectionSet);
                    break;
            }
        }
    }

    /// <summary>
    /// Notes a comparison, and tells whether an earlier one made it superfluous: a comparison as exclusive does not replace one that is
    /// not.
    /// </summary>
    private static bool IsKnown<T>(Dictionary<T, bool> compared, T key, bool exclusive)
        where T : notnull
    {
        if (compared.TryGetValue(key, out var asExclusive) && (exclusive || !asExclusive))
        {
            return true;
        }

        compared[key] = exclusive;
        return false;
    }

    private void Spend(int work)
    {
        _remainingWork -= work;
        if (_remainingWork < 0 || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw ValidationAbortedException.TooMuchWork();
        }
    }
}
