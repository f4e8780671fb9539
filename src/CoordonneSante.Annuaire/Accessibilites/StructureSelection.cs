using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Couvertures;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Queries;

namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>The structures that a filter selects, as the key of what is computed from them.</summary>
/// <remarks>Filters that select the same structures, of the same types, are one key; two that do not never are, as with a digest of
/// the filter they might.</remarks>
internal sealed class StructureSelection : IEquatable<StructureSelection>
{
    private StructureSelection(RowSet rows, TypesAdmis types)
    {
        Rows = rows;
        Types = types;
    }

    public RowSet Rows { get; }

    /// <summary>The types that the filter allows: what régions are covered for.</summary>
    public TypesAdmis Types { get; }

    /// <param name="structures">All the structures.</param>
    /// <param name="where">Null for all.</param>
    /// <exception cref="RequeteInvalideException">Of the filter.</exception>
    public static StructureSelection Of(StructureTable structures, StructureFilter? where, Deadline deadline)
    {
        using var rows = Query.Select<Structure, StructureTable>(structures, null, null, where, deadline);
        return new StructureSelection(rows.CopyLasting(), TypesAdmis.Of(where));
    }

    public bool Equals(StructureSelection? other) => other is not null && Types == other.Types && Rows.SetEquals(other.Rows);

    public override bool Equals(object? obj) => Equals(obj as StructureSelection);

    public override int GetHashCode() => Rows.Count;
}
