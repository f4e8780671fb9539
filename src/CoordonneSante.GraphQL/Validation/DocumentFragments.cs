using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Validation;

/// <summary>The fragments of a document and which of them spread which.</summary>
internal sealed class DocumentFragments
{
    /// <summary>Spreads and variables followed over the whole document before validation is aborted.</summary>
    /// <remarks>Many operations over many fragments cost their product; the figure is the reference implementation's.</remarks>
    private const int MaxWork = 50_000;

    private readonly Dictionary<string, FragmentDefinitionNode> _byName = [];
    private readonly Dictionary<SelectionSetNode, IReadOnlyList<FragmentSpreadNode>> _spreads = [];
    private readonly Dictionary<string, IReadOnlyList<FragmentDefinitionNode>> _reachable = [];
    private int _remainingWork = MaxWork;

    public DocumentFragments(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is FragmentDefinitionNode fragment)
            {
                _byName[fragment.Name.Value] = fragment;
            }
        }
    }

    /// <returns>Null when the document defines none; the last when it defines several.</returns>
    public FragmentDefinitionNode? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>
    /// Spreads anywhere under a selection set, not following them: its own first, then those of nested sets, last set first.
    /// </summary>
    public IReadOnlyList<FragmentSpreadNode> SpreadsIn(SelectionSetNode selectionSet)
    {
        if (_spreads.TryGetValue(selectionSet, out var known))
        {
            return known;
        }

        List<FragmentSpreadNode>? spreads = null;
        var pending = new Stack<SelectionSetNode>();
        pending.Push(selectionSet);
        while (pending.TryPop(out var set))
        {
            foreach (var selection in set.Selections)
            {
                switch (selection)
                {
                    case FragmentSpreadNode spread:
                        (spreads ??= []).Add(spread);
                        break;
                    case FieldNode { SelectionSet: { } nested }:
                        pending.Push(nested);
                        break;
                    case InlineFragmentNode { SelectionSet: var nested }:
                        pending.Push(nested);
                        break;
                }
            }
        }

        return _spreads[selectionSet] = spreads is null ? [] : spreads;
    }

    /// <summary>Fragments that an operation spreads, directly or through others, in breadth-first order.</summary>
    /// <remarks>Operations that spread the same fragments share the list, and with it the order of the first.</remarks>
    /// <exception cref="ValidationAbortedException">The document asks for too much work.</exception>
    public IReadOnlyList<FragmentDefinitionNode> ReachableFrom(OperationDefinitionNode operation)
    {
        var spreads = SpreadsIn(operation.SelectionSet);
        if (spreads.Count == 0)
        {
            return [];
        }

        var key = string.Join(' ', spreads.Select(spread => spread.Name.Value).Distinct().Order(StringComparer.Ordinal));
        if (!_reachable.TryGetValue(key, out var fragments))
        {
            fragments = Follow(spreads);
            _reachable[key] = fragments;
        }

        return fragments;
    }

    public void Spend(int work)
    {
        _remainingWork -= work;
        if (_remainingWork < 0)
        {
            throw ValidationAbortedException.TooMuchWork();
        }
    }

    private List<FragmentDefinitionNode> Follow(IReadOnlyList<FragmentSpreadNode> spreads)
    {
        var fragments = new List<FragmentDefinitionNode>();
        var seen = new HashSet<string>();
        Add(spreads);
        for (var i = 0; i < fragments.Count; i++)
        {
            Add(SpreadsIn(fragments[i].SelectionSet));
        }

        return fragments;

        void Add(IReadOnlyList<FragmentSpreadNode> next)
        {
            Spend(next.Count);
            foreach (var spread in next)
            {
                if (seen.Add(spread.Name.Value) && Find(spread.Name.Value) is { } fragment)
                {
                    fragments.Add(fragment);
                }
            }
        }
    }
}
