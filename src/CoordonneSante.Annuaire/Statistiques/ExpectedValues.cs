using CoordonneSante.Annuaire.Dimensions;
using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Filtering;

namespace CoordonneSante.Annuaire.Statistiques;

/// <summary>The values of a dimension that a filter leaves possible, so that a table of health centres has no empty line for
/// CPTS.</summary>
/// <remarks>Only criteria on the dimension itself count, alone or under <c>and</c>: others make lines empty, they do not remove
/// them.</remarks>
internal sealed class ExpectedValues
{
    private static readonly ValueColumn<TypeStructure> Types = All<TypeStructure>();
    private static readonly ValueColumn<SpecialiteCentre> Specialites = All<SpecialiteCentre>();
    private static readonly ValueColumn<CategorieGestionnaire> Categories = All<CategorieGestionnaire>();

    private readonly StructureTable _structures;
    private readonly List<StructureFilter> _parts = [];

    /// <param name="structures">All structures.</param>
    /// <param name="where">A filter that was found valid; null for none.</param>
    public ExpectedValues(StructureTable structures, StructureFilter? where)
    {
        _structures = structures;
        AddParts(where);
    }

    /// <summary>The values, the missing one only if a structure of the directory misses it.</summary>
    public RowSet Of(StructureDimension dimension)
    {
        var values = RowSet.Lasting(dimension.ValueCount);
        switch (dimension.Kind)
        {
            case DimensionStructure.Type:
                AddMembers(values, dimension, Types, (part, ranks) => Narrow(ranks, Types, part.Type));
                break;
            case DimensionStructure.Specialite:
                AddMembers(values, dimension, Specialites, (part, ranks) => Narrow(ranks, Specialites, part.Specialite));
                break;
            case DimensionStructure.CategorieGestionnaire:
                AddMembers(values, dimension, Categories, NarrowCategories);
                break;
            case DimensionStructure.AnneeOuverture:
                AddYears(values, dimension);
                break;
            default:
                AddListed(values, dimension);
                break;
        }
        return values;
    }

    private void AddParts(StructureFilter? filter)
    {
        if (filter is null)
        {
            return;
        }
        _parts.Add(filter);
        foreach (var part in filter.And.Value ?? [])
        {
            AddParts(part);
        }
    }

    private void AddMembers(
        RowSet values, StructureDimension dimension, Column members, Action<StructureFilter, RowSet> narrow)
    {
        using var ranks = RowSet.Full(members.RankCount);
        foreach (var part in _parts)
        {
            narrow(part, ranks);
        }
        foreach (var rank in ranks)
        {
            var missing = members.RankCount - 1;
            if (rank > 0)
            {
                values.Add(rank - 1);
            }
            else if (missing < dimension.ValueCount && dimension.IsInBase(missing))
            {
                values.Add(missing);
            }
        }
    }

    private void AddYears(RowSet values, StructureDimension dimension)
    {
        var dates = _structures.DateOuverture;
        using var ranks = RowSet.Full(dates.RankCount);
        foreach (var part in _parts)
        {
            Narrow(ranks, dates, part.DateOuverture.IsGiven, part.DateOuverture.Value);
        }
        foreach (var rank in ranks)
        {
            foreach (var row in dates.RowsOf(rank))
            {
                if (row > 0)
                {
                    values.Add(dimension.OfStructures[row]);
                    break;
                }
            }
        }
    }

    private static void AddListed(RowSet values, StructureDimension dimension)
    {
        for (var value = 0; value < dimension.ValueCount; value++)
        {
            if (dimension.IsInBase(value) || dimension.CodeOf(value) is not null)
            {
                values.Add(value);
            }
        }
    }

    private static void NarrowCategories(StructureFilter part, RowSet ranks)
    {
        if (part.Gestionnaire is { IsGiven: true, Value: null })
        {
            ranks.RemoveRange(1, ranks.Size);
        }
        else if (part.Gestionnaire is { IsGiven: true, Value: { } gestionnaire })
        {
            Narrow(ranks, Categories, gestionnaire.Categorie);
        }
    }

    private static void Narrow<T>(RowSet ranks, ValueColumn<T> column, in Optional<EnumOperationFilter<T>?> filter)
        where T : struct, Enum => Narrow(ranks, column, filter.IsGiven, filter.Value);

    private static void Narrow<T>(RowSet ranks, ValueColumn<T> column, bool isGiven, ValueOperationFilter<T>? filter)
        where T : struct
    {
        if (isGiven && filter is null)
        {
            ranks.RemoveRange(1, ranks.Size);
        }
        else if (isGiven)
        {
            filter?.Narrow(ranks, column);
        }
    }

    /// <summary>A column with a row for every member, in their order: rank 1 is the first member.</summary>
    private static ValueColumn<T> All<T>()
        where T : struct, Enum => ValueColumns.OfEnums<T>([null, .. Enum.GetValues<T>()]);
}
