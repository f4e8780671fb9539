using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Nodes;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Paging;
using CoordonneSante.Annuaire.Tables.Queries;

namespace CoordonneSante.Annuaire.Entites.Structures;

/// <summary>A record that has structures: a territory, a quarter, a gestionnaire.</summary>
public abstract class StructureOwner : INode
{
    private readonly ManyRelation<StructureTable> _structures;

    private protected StructureOwner(int row, ManyRelation<StructureTable> structures)
    {
        Row = row;
        _structures = structures;
    }

    public abstract GlobalId Id { get; }

    /// <summary>How many structures it has.</summary>
    public int NombreStructures => _structures.Links.ItemsOf(Row).Length;

    /// <summary>Its place in its table.</summary>
    private protected int Row { get; }

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
        PagePolicy? policy = null,
        CancellationToken cancellation = default) =>
        Query.Page<Structure, StructureTable>(
            _structures.Target,
            new Scope(Id, Row, _structures.Links),
            recherche,
            where,
            order,
            new PageArguments(first, after, last, before, policy, new Deadline(cancellation)));
}
