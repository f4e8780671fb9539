using CoordonneSante.Annuaire.Couvertures;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.TerritoiresAdHoc;

namespace CoordonneSante.Annuaire.Statistiques;

/// <summary>The communes that an answer is about, whose inhabitants rates divide by.</summary>
internal sealed class Domain
{
    private Domain(
        Territoire territoire, RowSet leaves, TypesAdmis types, IReadOnlyCollection<string> unknown, Denominateurs denominateurs)
    {
        Denominateurs = denominateurs;
        Territoire = territoire;
        Leaves = leaves;
        Types = types;
        UnknownCriteria = unknown;
    }

    public Territoire Territoire { get; }

    /// <summary>What rates divide by.</summary>
    public Denominateurs Denominateurs { get; }

    /// <summary>Leaf communes of the territory that the filter's criteria on communes keep.</summary>
    public RowSet Leaves { get; }

    /// <summary>The types that the filter allows: what régions are covered for.</summary>
    public TypesAdmis Types { get; }

    /// <summary>Criteria of the filter that fit no set of communes; with any, the population is unknown.</summary>
    public IReadOnlyCollection<string> UnknownCriteria { get; }

    public bool HasPopulation => UnknownCriteria.Count == 0;

    /// <param name="territoire">What the request is limited to.</param>
    /// <param name="where">A filter that was found valid; null for none.</param>
    /// <param name="structures">All structures.</param>
    /// <param name="denominateurs">What rates divide by.</param>
    public static Domain Of(Territoire territoire, StructureFilter? where, StructureTable structures, Denominateurs denominateurs)
    {
        var types = TypesAdmis.Of(where);
        if (where is null || !TerritorialCriteria.IsTerritorial(where))
        {
            return new Domain(territoire, territoire.Rows, types, [], denominateurs);
        }
        var leaves = territoire.Rows.CopyLasting();
        var criteria = new TerritorialCriteria(structures.Commune.Target);
        criteria.Narrow(leaves, where);
        return new Domain(territoire, leaves, types, criteria.Unknown, denominateurs);
    }
}
