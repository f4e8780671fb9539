using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Queries;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Structures;

/// <summary>Records that have structures.</summary>
public abstract class OwnerTable<T> : Table<T>
    where T : StructureOwner
{
    private ManyRelation<StructureTable>? _structures;
    private ValueColumn<int>? _structureCounts;

    internal OwnerTable(IReadOnlyList<T> records, Func<T, Texte> key, FormeDeCode form)
        : base(records, key, form)
    {
    }

    internal ManyRelation<StructureTable> Structures =>
        _structures ?? throw new InvalidOperationException("The snapshot is not whole yet.");

    /// <summary>How many structures each record has; only the missing record has no number.</summary>
    internal ValueColumn<int> NombreStructures =>
        _structureCounts ?? throw new InvalidOperationException("The snapshot is not whole yet.");

    /// <summary>Tells each record its structures, once these are known.</summary>
    /// <param name="structures">All the structures.</param>
    /// <param name="owners">The records of this table that a structure belongs to.</param>
    internal void Attach(StructureTable structures, Func<Structure, IEnumerable<T?>> owners)
    {
        var pairs = new List<(int, int)>(structures.Count);
        for (var row = 1; row <= structures.Count; row++)
        {
            foreach (var owner in owners(structures.At(row)))
            {
                if (owner is not null)
                {
                    pairs.Add((RowOf(owner), row));
                }
            }
        }
        var links = new Links(Count, structures.Count, pairs);
        var structuresOf = new StructuresOf(structures, links);
        for (var row = 1; row <= Count; row++)
        {
            At(row).Attach(structuresOf, row);
        }
        _structures = new ManyRelation<StructureTable>(links, structures);
        _structureCounts = Numbers(owner => (int?)owner.NombreStructures);
    }
}
