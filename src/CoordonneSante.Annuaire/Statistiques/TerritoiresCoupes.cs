using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Dimensions;
using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Statistiques;

/// <summary>The territories, values of one dimension, of which a territory holds some communes and not the others.</summary>
internal sealed class TerritoiresCoupes
{
    private readonly bool[] _isCut;
    private readonly StructureDimension _dimension;

    private TerritoiresCoupes(StructureDimension dimension, bool[] isCut)
    {
        _dimension = dimension;
        _isCut = isCut;
    }

    /// <summary>What readers call them, in the order of their codes.</summary>
    public IEnumerable<string> Noms =>
        Enumerable.Range(0, _isCut.Length).Where(value => _isCut[value]).Select(value => _dimension.LibelleOf(value).Value);

    /// <param name="dimension">What communes are put into.</param>
    /// <param name="inside">Leaf communes of the territory.</param>
    /// <param name="all">Leaf communes of France.</param>
    /// <param name="deadline">Ends the computation.</param>
    /// <returns>Null of a dimension whose values are no territories.</returns>
    public static TerritoiresCoupes? Of(StructureDimension dimension, RowSet inside, RowSet all, Deadline deadline)
    {
        if (!dimension.IsLocation)
        {
            return null;
        }
        var isCut = new bool[dimension.ValueCount];
        if (inside.Count == all.Count)
        {
            return new(dimension, isCut);
        }
        var isIn = new bool[dimension.ValueCount];
        var isOut = new bool[dimension.ValueCount];
        foreach (var row in all)
        {
            deadline.Check();
            (inside.Contains(row) ? isIn : isOut)[dimension.OfCommunes[row]] = true;
        }
        for (var value = 0; value < isCut.Length; value++)
        {
            isCut[value] = isIn[value] && isOut[value] && dimension.CodeOf(value) is not null;
        }
        return new(dimension, isCut);
    }

    /// <returns>Null of the value that stands for communes of no territory.</returns>
    public bool? IsWhole(int value) => _dimension.CodeOf(value) is null ? null : !_isCut[value];
}
