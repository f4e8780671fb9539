using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Accessibilites;
using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.TerritoiresAdHoc;
using CoordonneSante.Api.Requests;

namespace CoordonneSante.Api.Resolvers;

/// <summary>The entries about how near structures are to where people live.</summary>
internal static class AccessibiliteQueryResolvers
{
    public static Accessibilite Accessibilite(
        AnnuaireSnapshot annuaire,
        Notes notes,
        StructureFilter? where,
        TerritoireDemande? dans,
        IReadOnlyList<double> seuilsKm,
        IReadOnlyList<double>? seuilsMinutes,
        NiveauTerritoire? grouperPar,
        CancellationToken cancellation) =>
        annuaire.Acces.Measure(
            where, Territoire(annuaire, notes, dans, cancellation), seuilsKm, grouperPar, new Deadline(cancellation), seuilsMinutes);

    public static AccessibilitePotentielle AccessibilitePotentielle(
        AnnuaireSnapshot annuaire,
        Notes notes,
        StructureFilter? where,
        TerritoireDemande? dans,
        double rayonKm,
        double? rayonMinutes,
        VarianteFca variante,
        NiveauTerritoire? grouperPar,
        CancellationToken cancellation) =>
        annuaire.Acces.MeasurePotential(
            where,
            Territoire(annuaire, notes, dans, cancellation),
            rayonKm,
            variante,
            grouperPar,
            new Deadline(cancellation),
            rayonMinutes);

    public static SimulationImplantation SimulerImplantation(
        AnnuaireSnapshot annuaire, Coordonnees point, TypeStructure type, double rayonKm, CancellationToken cancellation) =>
        annuaire.Acces.Simulate(point, type, rayonKm, new Deadline(cancellation));

    private static Territoire Territoire(AnnuaireSnapshot annuaire, Notes notes, TerritoireDemande? dans, CancellationToken cancellation)
    {
        var territoire = annuaire.Territoires.Get(dans, out var fusions, new Deadline(cancellation));
        notes.Add(fusions);
        return territoire;
    }
}
