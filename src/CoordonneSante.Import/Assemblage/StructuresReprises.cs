using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Textes;
using CoordonneSante.Import.Deductions;
using CoordonneSante.Import.Finess;
using CoordonneSante.Import.Finess.Enregistrements;

namespace CoordonneSante.Import.Assemblage;

/// <summary>The structures of a directory already built and their gestionnaires, as FINESS gave them.</summary>
internal static class StructuresReprises
{
    public static IEnumerable<LigneReprise<EnregistrementFiness>> Lignes(AnnuaireRepris annuaire)
    {
        var sources = annuaire.Sources.ToDictionary(source => source.Id);
        var undated = annuaire.SourcesOf(OfficialDataset.FinessEntitesJuridiques).FirstOrDefault()
            ?? annuaire.SourcesOf(OfficialDataset.FinessPlus).FirstOrDefault();
        var structures = annuaire.Structures.Select(row => new LigneReprise<EnregistrementFiness>(sources[row.SourceId], Structure(row)));
        var entities =
            from row in annuaire.Gestionnaires
            where row.StatutJuridiqueCode is not null || row.Nom is not null || OfficialSiren(row) is not null
            let source = row.SourceId is { } id ? sources[id] : undated
            where source is not null
            select new LigneReprise<EnregistrementFiness>(source, Entite(row));
        var others =
            from row in annuaire.Gestionnaires
            let source = OfStructures(annuaire)
            where source is not null && TheOthersTell(row)
            select new LigneReprise<EnregistrementFiness>(source, Others(row));
        return structures.Concat(entities).Concat(others);
    }

    private static SourceRow? OfStructures(AnnuaireRepris annuaire) =>
        annuaire.SourcesOf(OfficialDataset.FinessEtablissements).FirstOrDefault()
        ?? annuaire.SourcesOf(OfficialDataset.FinessPlus).FirstOrDefault();

    /// <summary>Whether establishments that the directory does not keep told something of a gestionnaire.</summary>
    private static bool TheOthersTell(GestionnaireRow row) => TheOthersTellFamily(row) || row.SirenRegle == DeductionSiren.RegleAutres;

    private static bool TheOthersTellFamily(GestionnaireRow row) =>
        row.RegleDeduction?.StartsWith(DeductionGestionnaire.Autre, StringComparison.Ordinal) == true;

    private static AutreEtablissementFiness Others(GestionnaireRow row) => new()
    {
        Finess = row.Finess,
        FinessEntiteJuridique = row.Finess,
        FamilleReprise = TheOthersTellFamily(row) ? row.Categorie : null,
        RegleReprise = TheOthersTellFamily(row) ? row.RegleDeduction : null,
        SirenRepris = row.SirenRegle == DeductionSiren.RegleAutres ? row.Siren : null,
    };

    /// <summary>What was deduced is deduced again.</summary>
    private static string? OfficialSiren(GestionnaireRow row) => row.SirenFiabilite == Fiabilite.Deduit ? null : row.Siren;

    private static StructureFiness Structure(StructureRow row) =>
        SameNames<StructureRow, StructureFiness>.Copy(row) with
        {
            FinessEntiteJuridique = row.FinessGestionnaire,
            Categorie = CategorieFiness.Of(row.Type),
            SiretCleValide = row.Siret is not null && CodeOfficiel.HasSiretKey(row.Siret),
            Position = row is { Longitude: { } longitude, Latitude: { } latitude }
                ? new PositionFiness(
                    longitude,
                    latitude,
                    PositionCheck.WithoutDoubt(row.PositionQualite),
                    row.PositionNiveau ?? NiveauGeocodage.Inconnu)
                : null,
        };

    private static EntiteJuridiqueFiness Entite(GestionnaireRow row) => new()
    {
        Finess = row.Finess,
        Siren = OfficialSiren(row),
        NomLong = row.Nom,
        StatutJuridiqueCode = row.StatutJuridiqueCode,
        StatutJuridiqueLibelle = row.StatutJuridiqueLibelle,
    };
}
