using CoordonneSante.Annuaire.Exercice;
using CoordonneSante.Annuaire.Exercice.Dispositifs.Conditions;

namespace CoordonneSante.Annuaire.Tests.Exercice.Dispositifs;

public sealed class VerdictsTests
{
    private static readonly StatutEvaluation[] Statuts = Enum.GetValues<StatutEvaluation>();

    /// <summary>Whatever the unknown ones turn out to be, the verdict is that of each way; unknown only where the ways differ.</summary>
    [Fact]
    public void An_unknown_part_leaves_the_whole_unknown_only_when_it_would_change_it()
    {
        foreach (var parts in Triples())
        {
            Assert.Equal(Common(parts, ways => ways.All(way => way)), parts.Conjunction());
            Assert.Equal(Common(parts, ways => ways.Any(way => way)), parts.Disjunction());
        }
    }

    [Fact]
    public void All_of_nothing_is_met_and_any_of_nothing_is_not()
    {
        Assert.Equal(StatutEvaluation.Rempli, Array.Empty<StatutEvaluation>().Conjunction());
        Assert.Equal(StatutEvaluation.NonRempli, Array.Empty<StatutEvaluation>().Disjunction());
    }

    private static IEnumerable<StatutEvaluation[]> Triples() =>
        from first in Statuts
        from second in Statuts
        from third in Statuts
        select new[] { first, second, third };

    private static StatutEvaluation Common(StatutEvaluation[] parts, Func<bool[], bool> decide)
    {
        var outcomes = Enumerable
            .Range(0, 8)
            .Select(bits =>
                parts
                    .Select((part, i) => part == StatutEvaluation.AVerifier ? (bits & (1 << i)) != 0 : part == StatutEvaluation.Rempli)
                    .ToArray())
            .Select(decide)
            .Distinct()
            .ToList();
        return outcomes.Count > 1 ? StatutEvaluation.AVerifier : outcomes[0] ? StatutEvaluation.Rempli : StatutEvaluation.NonRempli;
    }
}
