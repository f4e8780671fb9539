using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Dimensions;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Evolutions;

/// <summary>Follows the structures from one version of the directory to another, by their FINESS numbers.</summary>
internal sealed class VersionComparison
{
    private readonly AnnuaireSnapshot _annuaireBefore;
    private readonly AnnuaireSnapshot _annuaireAfter;
    private readonly StructureTable _before;
    private readonly StructureTable _after;

    /// <param name="before">The first version.</param>
    /// <param name="after">The second version.</param>
    /// <param name="where">Which structures count, asked of each version apart; null for all.</param>
    /// <param name="deadline">Ends the computation.</param>
    /// <exception cref="RequeteInvalideException">Of the filter.</exception>
    public VersionComparison(AnnuaireSnapshot before, AnnuaireSnapshot after, StructureFilter? where, Deadline deadline)
    {
        _annuaireBefore = before;
        _annuaireAfter = after;
        _before = before.Statistiques.Structures;
        _after = after.Statistiques.Structures;
        using var rowsBefore = before.Statistiques.Select(where, deadline);
        using var rowsAfter = after.Statistiques.Select(where, deadline);
        TypesNonComparables = LeaveOut(DimensionStructure.Type, rowsBefore, rowsAfter, out var coversType);
        RegionsNonComparables = LeaveOut(DimensionStructure.Region, rowsBefore, rowsAfter, out var coversRegion);
        Structures = [.. Follow(deadline, (row, isAfter) =>
            (isAfter ? rowsAfter : rowsBefore).Contains(row) && coversType(row, isAfter) && coversRegion(row, isAfter))];
    }

    public IReadOnlyList<NonComparable> TypesNonComparables { get; }

    public IReadOnlyList<NonComparable> RegionsNonComparables { get; }

    /// <summary>Those that count in at least one of the versions, in the order of their FINESS numbers.</summary>
    public IReadOnlyList<StructureSuivie> Structures { get; }

    public DimensionSuivie Dimension(DimensionStructure kind) =>
        new(_annuaireBefore.Statistiques.Dimensions[kind], _annuaireAfter.Statistiques.Dimensions[kind]);

    public Structure? Before(in StructureSuivie structure) => structure.RowBefore == 0 ? null : _before.At(structure.RowBefore);

    public Structure? After(in StructureSuivie structure) => structure.RowAfter == 0 ? null : _after.At(structure.RowAfter);

    /// <summary>What happened to the structure, in the order of the enum; empty when nothing did.</summary>
    public IReadOnlyList<NatureChangement> NaturesOf(in StructureSuivie structure)
    {
        if (Before(structure) is not { } before)
        {
            return [NatureChangement.Ouverte];
        }
        if (After(structure) is not { } after)
        {
            return [NatureChangement.Fermee];
        }
        var natures = new List<NatureChangement>();
        AddIf(!structure.CountsBefore, NatureChangement.Entree);
        AddIf(!structure.CountsAfter, NatureChangement.Sortie);
        AddIf(Deplacement.IsOne(before, after, _annuaireAfter), NatureChangement.Deplacee);
        AddIf(IsOther(before.Nom.Value, after.Nom.Value), NatureChangement.Renommee);
        AddIf(before.Type != after.Type, NatureChangement.ChangementDeType);
        AddIf(
            before.Gestionnaire is { } from && after.Gestionnaire is { } to && !from.Finess.SameAs(to.Finess),
            NatureChangement.ChangementDeGestionnaire);
        return natures;

        void AddIf(bool happened, NatureChangement nature)
        {
            if (happened)
            {
                natures.Add(nature);
            }
        }
    }

    private IEnumerable<StructureSuivie> Follow(Deadline deadline, Func<int, bool, bool> counts)
    {
        var (rowBefore, rowAfter) = (1, 1);
        while (rowBefore <= _before.Count || rowAfter <= _after.Count)
        {
            deadline.Check();
            var order = CompareFiness(rowBefore, rowAfter);
            var structure = new StructureSuivie(
                order <= 0 ? rowBefore : 0,
                order >= 0 ? rowAfter : 0,
                order <= 0 && counts(rowBefore, false),
                order >= 0 && counts(rowAfter, true));
            if (structure.CountsBefore || structure.CountsAfter)
            {
                yield return structure;
            }
            rowBefore += order <= 0 ? 1 : 0;
            rowAfter += order >= 0 ? 1 : 0;
        }
    }

    /// <summary>Rows are in the order of FINESS numbers; past its last row, a version comes after the other.</summary>
    private int CompareFiness(int rowBefore, int rowAfter)
    {
        if (rowBefore > _before.Count)
        {
            return 1;
        }
        return rowAfter > _after.Count
            ? -1
            : _before.At(rowBefore).Finess.Utf8.SequenceCompareTo(_after.At(rowAfter).Finess.Utf8);
    }

    private IReadOnlyList<NonComparable> LeaveOut(
        DimensionStructure kind, RowSet rowsBefore, RowSet rowsAfter, out Func<int, bool, bool> covers)
    {
        var dimension = Dimension(kind);
        var leftOut = dimension.InOneOnly();
        covers = (row, isAfter) => !leftOut.Contains(isAfter ? dimension.After(row) : dimension.Before(row));
        return dimension.LeftOut(leftOut, rowsBefore, rowsAfter);
    }

    private static bool IsOther(string before, string after) =>
        before != after && FoldedText.Of(before) != FoldedText.Of(after);
}
