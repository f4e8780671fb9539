using CoordonneSante.Annuaire.Nodes;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Tables.Paging;

namespace CoordonneSante.Annuaire.Entites.Structures;

/// <summary>A record that has structures: a territory, a quarter, a gestionnaire.</summary>
public abstract class StructureOwner : INode
{
    private StructuresOf? _structures;
    private int _row;

    public abstract GlobalId Id { get; }

    /// <summary>How many structures it has.</summary>
    public int NombreStructures => Scope.Count(_row);

    private StructuresOf Scope => _structures ?? throw new InvalidOperationException($"{Id} is read before its snapshot is whole.");

    /// <summary>Its structures; see <see cref="AnnuaireSnapshot.Structures"/>.</summary>
    /// <exception cref="RequeteInvalideException">As for the directory's own list.</exception>
    public Connection<Structure> Structures(
        string? recherche = null,
        StructureFilter? where = null,
        IReadOnlyList<StructureSort>? order = null,
        int? first = null,
        string? after = null,
        int? last = null,
        string? before = null,
        PagePolicy? policy = null) =>
        Scope.Page(Id, _row, recherche, where, order, new PageArguments(first, after, last, before, policy));

    /// <summary>Ends the construction of the snapshot.</summary>
    internal void Attach(StructuresOf structures, int row)
    {
        _structures = structures;
        _row = row;
    }
}
