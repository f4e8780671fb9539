using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.TerritoiresAdHoc;
using CoordonneSante.Api.Requests;

namespace CoordonneSante.Api.Resolvers;

/// <summary>The entries about territories.</summary>
internal static class TerritoireQueryResolvers
{
    private const int MaxTerritoires = 10;

    public static Territoire? Territoire(AnnuaireSnapshot annuaire, Notes notes, TerritoireDemande par, CancellationToken cancellation)
    {
        var territoire = annuaire.Territoires.Find(par, out var fusions, new Deadline(cancellation));
        notes.Add(fusions);
        notes.Add(par.Commune is { } code ? annuaire.FindCodeDemande(code) : null);
        return territoire;
    }

    public static IReadOnlyList<Territoire?> Territoires(
        AnnuaireSnapshot annuaire, Notes notes, IReadOnlyList<TerritoireDemande> par, CancellationToken cancellation) =>
        BulkLookUp.Find(par, demande => Territoire(annuaire, notes, demande, cancellation), new Deadline(cancellation), MaxTerritoires);
}
