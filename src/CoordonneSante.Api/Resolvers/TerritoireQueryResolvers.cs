using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.TerritoiresAdHoc;
using CoordonneSante.Api.Requests;

namespace CoordonneSante.Api.Resolvers;

/// <summary>The entries about territories.</summary>
internal static class TerritoireQueryResolvers
{
    public static Territoire? Territoire(AnnuaireSnapshot annuaire, Notes notes, TerritoireDemande par, CancellationToken cancellation)
    {
        var territoire = annuaire.Territoires.Find(par, out var fusions, new Deadline(cancellation));
        notes.Add(fusions);
        return territoire;
    }
}
