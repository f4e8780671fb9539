using System.Runtime.InteropServices;
using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Validation.FieldMerging;

/// <summary>Whether the fields of a document can be merged, without saying which cannot.</summary>
/// <remarks>
/// Spec: Validation, "Field Selection Merging" (#FieldsInSetCanMerge()). Instead of comparing fields two by two, all the selection sets
/// that meet at one place of the response are read together, each field is compared with the first of its response name, and the sets under
/// them are what meets one level below. A combination of sets is looked at once however many places it meets at. The cost grows with the
/// document and not with its square; fragments spread many times cost nothing more.
/// </remarks>
internal sealed class MergeProof(ValidationContext context)
{
    /// <summary>
    /// Selections read before giving up. No document in good faith comes near; the combinations of sets can be exponential in hostile ones.
    /// </summary>
    private const int MaxWork = 500_000;

    private readonly Queue<MeetingSets> _waiting = [];
    private readonly HashSet<SelectionSetNode> _readAlone = [];
    private readonly HashSet<string> _readTogether = [];
    private readonly Dictionary<SelectionSetNode, int> _ids = [];
    private readonly HashSet<string> _reachedFragments = [];

    // Of the meeting being read; kept to be used again.
    private readonly Stack<SetUnderType> _unread = [];
    private readonly HashSet<string> _spread = [];
    private readonly Dictionary<string, int> _groupByResponseName = [];
    private readonly List<List<FieldUse>> _groups = [];
    private int _work;

    /// <returns>False when some fields conflict, or when finding out takes too long.</returns>
    public bool Holds()
    {
        foreach (var definition in context.Document.Definitions)
        {
            if (definition is OperationDefinitionNode operation)
            {
                Enqueue(new SetUnderType(operation.SelectionSet, context.Position.RootTypeOf(operation.Operation)));
            }
        }

        return ReadWaiting() && UnusedFragmentsMerge();
    }

    /// <summary>
    /// Fragments that no operation reaches are read too: first those that no other spreads, so that none is read once more below another.
    /// </summary>
    private bool UnusedFragmentsMerge()
    {
        List<FragmentDefinitionNode> unused = [.. context.Document.Definitions.OfType<FragmentDefinitionNode>().Where(IsUnread)];
        if (unused.Count == 0)
        {
            return true;
        }

        var spread = unused.SelectMany(fragment => context.Fragments.SpreadsIn(fragment.SelectionSet))
            .Select(s => s.Name.Value).ToHashSet();
        foreach (var fragment in unused.OrderBy(fragment => spread.Contains(fragment.Name.Value)))
        {
            if (IsUnread(fragment))
            {
                Enqueue(Under(fragment));
                if (!ReadWaiting())
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>True also for all but the last of several fragments that share a name: no spread reaches them.</summary>
    private bool IsUnread(FragmentDefinitionNode fragment) =>
        !_reachedFragments.Contains(fragment.Name.Value) || context.Fragments.Find(fragment.Name.Value) != fragment;

    private bool ReadWaiting()
    {
        while (_waiting.TryDequeue(out var sets))
        {
            var groups = Group(sets);
            for (var i = 0; i < groups; i++)
            {
                if (!CanMerge(_groups[i], sets.SameObject) || _work > MaxWork)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>
    /// Fills <see cref="_groups"/> with the fields of the sets by response name, fragments included, and returns how many there are.
    /// </summary>
    private int Group(MeetingSets sets)
    {
        _groupByResponseName.Clear();
        _spread.Clear();
        foreach (var set in sets.Sets)
        {
            _unread.Push(set);
        }

        while (_unread.TryPop(out var set))
        {
            _work += 1 + set.Selections.Selections.Count;
            foreach (var selection in set.Selections.Selections)
            {
                switch (selection)
                {
                    case FieldNode field:
                        GroupOf(field.ResponseName).Add(new FieldUse(field, set.Parent));
                        break;
                    case InlineFragmentNode fragment:
                        var type = fragment.TypeCondition is null
                            ? set.Parent
                            : context.Position.Resolve(fragment.TypeCondition) as NamedType;
                        _unread.Push(new(fragment.SelectionSet, type));
                        break;
                    case FragmentSpreadNode { Name.Value: var name } when _spread.Add(name) && context.Fragments.Find(name) is { } fragment:
                        _reachedFragments.Add(name);
                        _unread.Push(Under(fragment));
                        break;
                }
            }
        }

        return _groupByResponseName.Count;
    }

    private List<FieldUse> GroupOf(string responseName)
    {
        ref var index = ref CollectionsMarshal.GetValueRefOrAddDefault(_groupByResponseName, responseName, out var known);
        if (known)
        {
            return _groups[index];
        }

        index = _groupByResponseName.Count - 1;
        if (index == _groups.Count)
        {
            _groups.Add([]);
        }

        _groups[index].Clear();
        return _groups[index];
    }

    /// <param name="fields">Fields of one response name.</param>
    /// <param name="sameObject">
    /// Whether their selection sets can apply to the same object; if not, only the shape of their values matters.
    /// </param>
    private bool CanMerge(List<FieldUse> fields, bool sameObject)
    {
        if (fields.Count == 1)
        {
            if (fields[0].Node.SelectionSet is { } selections)
            {
                Enqueue(new SetUnderType(selections, fields[0].Type?.Named));
            }

            return true;
        }

        if (!HaveSameShape(fields))
        {
            return false;
        }

        if (!sameObject)
        {
            EnqueueUnder(fields, sameObject: false);
            return true;
        }

        return CanMergePerObjectType(fields);
    }

    /// <summary>
    /// Fields of different object types never meet in one object, but those of an interface or union may meet any of them.
    /// </summary>
    private bool CanMergePerObjectType(List<FieldUse> fields)
    {
        var objects = fields.Select(field => field.Parent).OfType<ObjectType>().Distinct().ToList();
        if (objects.Count < 2)
        {
            EnqueueUnder(fields, sameObject: true);
            return ReadTheSame(fields);
        }

        foreach (var type in objects)
        {
            _work += fields.Count;
            var meeting = fields.FindAll(field => field.Parent == type || field.Parent is not ObjectType);
            if (!ReadTheSame(meeting) || _work > MaxWork)
            {
                return false;
            }

            EnqueueUnder(meeting, sameObject: true);
        }

        EnqueueUnder(fields, sameObject: false);
        return true;
    }

    private static bool HaveSameShape(List<FieldUse> fields)
    {
        GraphQLType? shape = null;
        foreach (var field in fields)
        {
            shape ??= field.Type;
            if (field.Type is not null && ResponseShape.Differs(shape!, field.Type)) // Not null once a field has a type.
            {
                return false;
            }
        }

        return true;
    }

    private static bool ReadTheSame(List<FieldUse> fields)
    {
        foreach (var field in fields)
        {
            if (!field.ReadsSameAs(fields[0]))
            {
                return false;
            }
        }

        return true;
    }

    private SetUnderType Under(FragmentDefinitionNode fragment) =>
        new(fragment.SelectionSet, context.Position.Resolve(fragment.TypeCondition) as NamedType);

    private void EnqueueUnder(List<FieldUse> fields, bool sameObject)
    {
        var sets = new List<SetUnderType>();
        foreach (var field in fields)
        {
            if (field.Node.SelectionSet is { } selections)
            {
                sets.Add(new(selections, field.Type?.Named));
            }
        }

        if (sets.Count == 1)
        {
            Enqueue(sets[0]);
        }
        else if (sets.Count > 1 && _readTogether.Add(KeyOf(sets, sameObject)))
        {
            _waiting.Enqueue(new([.. sets], sameObject));
        }
    }

    private void Enqueue(SetUnderType set)
    {
        if (_readAlone.Add(set.Selections))
        {
            _waiting.Enqueue(new([set], SameObject: true));
        }
    }

    /// <summary>Equal for the same sets in any order.</summary>
    private string KeyOf(List<SetUnderType> sets, bool sameObject)
    {
        var key = new int[sets.Count + 1];
        for (var i = 0; i < sets.Count; i++)
        {
            ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(_ids, sets[i].Selections, out _);
            id = id == 0 ? _ids.Count : id;
            key[i] = id;
        }

        key[^1] = sameObject ? 0 : -1;
        Array.Sort(key);
        return new string(MemoryMarshal.Cast<int, char>(key));
    }

    /// <param name="Parent">Type the set selects from; null when the schema does not say. The same wherever the set is met.</param>
    private readonly record struct SetUnderType(SelectionSetNode Selections, NamedType? Parent);

    /// <summary>Selection sets that meet at one place of the response.</summary>
    /// <param name="SameObject">Whether they can apply to one object there, rather than to objects of different types.</param>
    private readonly record struct MeetingSets(SetUnderType[] Sets, bool SameObject);
}
