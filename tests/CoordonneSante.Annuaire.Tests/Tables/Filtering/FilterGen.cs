using CoordonneSante.Tests;
using CsCheck;

namespace CoordonneSante.Annuaire.Tests.Tables.Filtering;

/// <summary>Filters over a directory, invented anew at each run; one that fails is shrunk to the fewest conditions that still do.</summary>
internal sealed class FilterGen<TFilter>(FilterOperands operands, int depth) : Gen<TFilter>
    where TFilter : class
{
    public override TFilter Generate(PCG pcg, Size? min, out Size size)
    {
        var filters = new RandomFilters(new PcgRandom(pcg), operands);
        var filter = (TFilter)filters.Make(typeof(TFilter), depth);
        size = new Size((ulong)filters.Conditions);
        return filter;
    }
}
