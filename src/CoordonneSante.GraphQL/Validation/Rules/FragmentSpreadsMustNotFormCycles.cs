using System.Runtime.CompilerServices;
using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Validation.Rules;

/// <summary>No fragment spreads itself, directly or through others.</summary>
/// <remarks>Spec: Validation, "Fragment Spreads Must Not Form Cycles" (#sec-Fragment-Spreads-Must-Not-Form-Cycles).</remarks>
internal sealed class FragmentSpreadsMustNotFormCycles(ValidationContext context) : ValidationRule
{
    private readonly HashSet<string> _visited = [];

    /// <summary>Spreads followed to reach the fragment being searched.</summary>
    private readonly List<FragmentSpreadNode> _path = [];

    /// <summary>How long the path was when each fragment on it was entered.</summary>
    private readonly Dictionary<string, int> _entered = [];

    public override void EnterFragmentDefinition(FragmentDefinitionNode fragment) => Search(fragment);

    private void Search(FragmentDefinitionNode fragment)
    {
        if (!_visited.Add(fragment.Name.Value))
        {
            return;
        }

        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw ValidationAbortedException.TooMuchWork();
        }

        _entered[fragment.Name.Value] = _path.Count;
        foreach (var spread in context.Fragments.SpreadsIn(fragment.SelectionSet))
        {
            _path.Add(spread);
            if (_entered.TryGetValue(spread.Name.Value, out var start))
            {
                ReportCycle(spread, _path[start..]);
            }
            else if (context.Fragments.Find(spread.Name.Value) is { } next)
            {
                Search(next);
            }

            _path.RemoveAt(_path.Count - 1);
        }

        _entered.Remove(fragment.Name.Value);
    }

    private void ReportCycle(FragmentSpreadNode last, List<FragmentSpreadNode> cycle)
    {
        var via = string.Join(", ", cycle.SkipLast(1).Select(spread => $"\"{spread.Name}\""));
        context.Report(
            $"Cannot spread fragment \"{last.Name}\" within itself{(via.Length > 0 ? " via " : "")}{via}.",
            [.. cycle]);
    }
}
