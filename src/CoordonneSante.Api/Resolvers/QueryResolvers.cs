using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Couvertures;
using CoordonneSante.Annuaire.Dimensions;
using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Indicateurs;
using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Exercice;
using CoordonneSante.Annuaire.Geographie.Cartes;
using CoordonneSante.Annuaire.Geographie.Proximite;
using CoordonneSante.Annuaire.Geographie.Zones;
using CoordonneSante.Annuaire.Nodes;
using CoordonneSante.Annuaire.Recherche;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Tables.Paging;
using CoordonneSante.Api.Requests;

namespace CoordonneSante.Api.Resolvers;

/// <summary>The entries of the graph. Bad arguments throw <see cref="RequeteInvalideException"/>; unknown codes give null.</summary>
internal static class QueryResolvers
{
    public static INode? Node(AnnuaireSnapshot annuaire, ExerciceCoordonne exercice, string id) =>
        annuaire.FindNode(id) ?? exercice.FindNode(id);

    public static IReadOnlyList<INode?> Nodes(AnnuaireSnapshot annuaire, ExerciceCoordonne exercice, IReadOnlyList<string> ids) =>
        BulkLookUp.Find(ids, id => Node(annuaire, exercice, id));

    public static Structure? Structure(AnnuaireSnapshot annuaire, string finess) => annuaire.FindStructure(finess);

    public static IReadOnlyList<Structure?> StructuresParFiness(AnnuaireSnapshot annuaire, IReadOnlyList<string> finess) =>
        BulkLookUp.Find(finess, annuaire.FindStructure);

    public static Connection<Structure> Structures(
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
        var found = annuaire.Structures(recherche, where, order, Page(first, after, last, before, policy, cancellation));
        return Noting(found, notes, annuaire.NonCouvertes(recherche, where, found.TotalCount == 0));
    }

    public static async Task<StructuresProches> StructuresProches(
        AnnuaireSnapshot annuaire,
        AddressLookUp addresses,
        Notes notes,
        Origine origine,
        double rayonKm,
        StructureFilter? where,
        int? first,
        string? after,
        PagePolicy policy,
        CancellationToken cancellation)
    {
        var page = annuaire.Lieux.StructuresProches(
            origine.Adresse is { } adresse ? await addresses.LocateAsync(adresse, annuaire, notes, cancellation) : origine,
            rayonKm,
            where,
            Page(first, after, null, null, policy, cancellation),
            out var fusion);
        notes.Add(fusion);
        return Noting(page, notes, annuaire.NonCouvertes(page, where));
    }

    public static Gestionnaire? Gestionnaire(AnnuaireSnapshot annuaire, string finess) => annuaire.FindGestionnaire(finess);

    public static Connection<Gestionnaire> Gestionnaires(
        AnnuaireSnapshot annuaire,
        string? recherche,
        GestionnaireFilter? where,
        IReadOnlyList<GestionnaireSort>? order,
        int? first,
        string? after,
        int? last,
        string? before,
        PagePolicy policy,
        CancellationToken cancellation) =>
        annuaire.Gestionnaires(recherche, where, order, Page(first, after, last, before, policy, cancellation));

    public static Region? Region(AnnuaireSnapshot annuaire, string code) => annuaire.FindRegion(code);

    public static IReadOnlyList<Region> Regions(AnnuaireSnapshot annuaire) => annuaire.Regions;

    public static Departement? Departement(AnnuaireSnapshot annuaire, string code) => annuaire.FindDepartement(code);

    public static IReadOnlyList<Departement> Departements(AnnuaireSnapshot annuaire) => annuaire.Departements;

    public static Epci? Epci(AnnuaireSnapshot annuaire, string siren) => annuaire.FindEpci(siren);

    public static Connection<Epci> Epcis(
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
        CancellationToken cancellation) =>
        Noting(
            annuaire.Epcis(recherche, where, order, Page(first, after, last, before, policy, cancellation)),
            notes,
            annuaire.NonCouvertes(recherche, where));

    public static Commune? Commune(AnnuaireSnapshot annuaire, Notes notes, string codeInsee)
    {
        var commune = annuaire.FindCommune(codeInsee, out var fusion);
        notes.Add(fusion);
        notes.Add(annuaire.FindCodeDemande(codeInsee));
        return commune;
    }

    public static IReadOnlyList<Commune?> CommunesParCode(AnnuaireSnapshot annuaire, Notes notes, IReadOnlyList<string> codesInsee) =>
        BulkLookUp.Find(codesInsee, code => Commune(annuaire, notes, code));

    public static Connection<Commune> Communes(
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
        var page = Noting(
            annuaire.Communes(recherche, where, order, Page(first, after, last, before, policy, cancellation)),
            notes,
            annuaire.NonCouvertes(recherche, where));
        notes.AddWithoutCpts(annuaire.SansCptsChargees(recherche, where));
        return page;
    }

    public static TerritoireCpts? TerritoireCpts(AnnuaireSnapshot annuaire, string code) => annuaire.FindTerritoireCpts(code);

    public static Connection<TerritoireCpts> TerritoiresCpts(
        AnnuaireSnapshot annuaire,
        string? recherche,
        TerritoireCptsFilter? where,
        IReadOnlyList<TerritoireCptsSort>? order,
        int? first,
        string? after,
        int? last,
        string? before,
        PagePolicy policy,
        CancellationToken cancellation) =>
        annuaire.TerritoiresCpts(recherche, where, order, Page(first, after, last, before, policy, cancellation));

    public static StructureHorsFiness? StructureHorsFiness(AnnuaireSnapshot annuaire, string identifiant) =>
        annuaire.FindStructureHorsFiness(identifiant);

    public static Connection<StructureHorsFiness> StructuresHorsFiness(
        AnnuaireSnapshot annuaire,
        string? recherche,
        StructureHorsFinessFilter? where,
        IReadOnlyList<StructureHorsFinessSort>? order,
        int? first,
        string? after,
        int? last,
        string? before,
        PagePolicy policy,
        CancellationToken cancellation) =>
        annuaire.StructuresHorsFiness(recherche, where, order, Page(first, after, last, before, policy, cancellation));

    public static Indicateur? Indicateur(AnnuaireSnapshot annuaire, string code) => annuaire.FindIndicateur(code);

    public static IReadOnlyList<Indicateur> Indicateurs(AnnuaireSnapshot annuaire) => annuaire.Indicateurs;

    public static QuartierPrioritaire? QuartierPrioritaire(AnnuaireSnapshot annuaire, string code) =>
        annuaire.FindQuartierPrioritaire(code);

    public static Connection<QuartierPrioritaire> QuartiersPrioritaires(
        AnnuaireSnapshot annuaire,
        Notes notes,
        string? recherche,
        QuartierPrioritaireFilter? where,
        IReadOnlyList<QuartierPrioritaireSort>? order,
        int? first,
        string? after,
        int? last,
        string? before,
        PagePolicy policy,
        CancellationToken cancellation) =>
        Noting(
            annuaire.QuartiersPrioritaires(recherche, where, order, Page(first, after, last, before, policy, cancellation)),
            notes,
            annuaire.NonCouvertes(recherche, where));

    public static Carte Carte(
        AnnuaireSnapshot annuaire,
        Emprise emprise,
        int zoom,
        StructureFilter? where,
        DimensionStructure? ventilerPar,
        CancellationToken cancellation) =>
        annuaire.Lieux.Carte(emprise, zoom, where, ventilerPar, new Deadline(cancellation));

    public static ZonesAuPoint ZonesAuPoint(AnnuaireSnapshot annuaire, Coordonnees point) => annuaire.Lieux.RequireZones(point);

    public static IReadOnlyList<ZonesAuPoint> ZonesAuxPoints(
        AnnuaireSnapshot annuaire,
        IReadOnlyList<Coordonnees> points,
        CancellationToken cancellation
    ) => BulkLookUp.Find(points, annuaire.Lieux.RequireZones, new Deadline(cancellation));

    public static Task<IReadOnlyList<Suggestion>> Suggestions(
        AnnuaireSnapshot annuaire, AddressLookUp addresses, Notes notes, string prefixe, int first, CancellationToken cancellation) =>
        addresses.SuggestAsync(prefixe, first, annuaire, notes, cancellation);

    public static JeuDeDonnees JeuDeDonnees(AnnuaireSnapshot annuaire) => annuaire.JeuDeDonnees;

    private static PageArguments Page(
        int? first, string? after, int? last, string? before, PagePolicy policy, CancellationToken cancellation) =>
        new(first, after, last, before, policy, new Deadline(cancellation));

    private static T Noting<T>(T answer, Notes notes, IReadOnlyList<RegionNonCouverte> uncovered)
    {
        notes.Add(uncovered);
        return answer;
    }
}
