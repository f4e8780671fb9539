using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Tables.Paging;
using CoordonneSante.Annuaire.TerritoiresAdHoc;
using CoordonneSante.Api.Requests;

namespace CoordonneSante.Api.Resolvers;

/// <summary>The structures of a territory: none of them is no zero where no file lists any.</summary>
internal static class StructureOwnerResolvers
{
    public static Connection<Structure> Structures(
        StructureOwner owner,
        AnnuaireSnapshot annuaire,
        Notes notes,
        string? recherche,
        StructureFilter? where,
        IReadOnlyList<StructureSort>? order,
        int? first,
        string? after,
        int? last,
        string? before,
        PagePolicy policy,
        CancellationToken cancellation)
    {
        var found = owner.Structures(recherche, where, order, first, after, last, before, policy, cancellation);
        if (found.TotalCount == 0)
        {
            notes.Add(annuaire.NonCouvertes(owner, where));
        }

        return found;
    }

    public static Connection<Structure> Structures(
        Territoire territoire,
        AnnuaireSnapshot annuaire,
        Notes notes,
        StructureFilter? where,
        int? first,
        string? after,
        PagePolicy policy,
        CancellationToken cancellation)
    {
        var found = territoire.Structures(where, first, after, policy, cancellation);
        if (found.TotalCount == 0)
        {
            notes.Add(annuaire.NonCouvertes(territoire, where));
        }

        return found;
    }
}
