using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Queries;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Structures;

/// <summary>Records that have structures.</summary>
public abstract class OwnerTable<T> : Table<T>
    where T : StructureOwner
{
    internal OwnerTable(IReadOnlyList<T> records, Func<T, Texte> key, FormeDeCode form, ManyRelation<StructureTable> structures)
        : base(records, key, form)
    {
        Structures = structures;
        NombreStructures = Numbers(owner => (int?)owner.NombreStructures);
    }

    internal ManyRelation<StructureTable> Structures { get; }

    /// <summary>How many structures each record has; only the missing record has no number.</summary>
    internal ValueColumn<int> NombreStructures { get; }
}
