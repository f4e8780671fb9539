using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Tables.Paging;
using CoordonneSante.Api.Requests;

namespace CoordonneSante.Api.Resolvers;

/// <summary>The lists of a région or a département, with the notes that the directory's own lists have.</summary>
internal static class CirconscriptionResolvers
{
    public static Connection<Commune> Communes(
        Circonscription owner,
        AnnuaireSnapshot annuaire,
        Notes notes,
        string? recherche,
        CommuneFilter? where,
        IReadOnlyList<CommuneSort>? order,
        int? first,
        string? after,
        int? last,
        string? before,
        PagePolicy policy,
        CancellationToken cancellation)
    {
        var page = owner.Communes(recherche, where, order, new(first, after, last, before, policy, new Deadline(cancellation)));
        notes.Add(annuaire.NonCouvertes(owner, recherche, where));
        notes.AddWithoutCpts(annuaire.SansCptsChargees(owner, recherche, where));
        return page;
    }

    public static Connection<Epci> Epcis(
        Circonscription owner,
        AnnuaireSnapshot annuaire,
        Notes notes,
        string? recherche,
        EpciFilter? where,
        IReadOnlyList<EpciSort>? order,
        int? first,
        string? after,
        int? last,
        string? before,
        PagePolicy policy,
        CancellationToken cancellation)
    {
        var page = owner.Epcis(recherche, where, order, new(first, after, last, before, policy, new Deadline(cancellation)));
        notes.Add(annuaire.NonCouvertes(owner, recherche, where));
        return page;
    }
}
