using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Indicateurs;
using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Persistence.Loading;

/// <summary>Which records refer to which, by number, before any record is made: so each is whole when it is made.</summary>
/// <remarks>An array gives the referred record of each number, 0 for none.</remarks>
internal sealed class AnnuaireLinks
{
    /// <exception cref="InvalidDataException">A row refers to one that is not there.</exception>
    public AnnuaireLinks(AnnuaireRows rows)
    {
        Sources = new(rows.Sources, row => row.Id);
        Regions = new(rows.Regions, row => row.Code);
        Departements = new(rows.Departements, row => row.Code);
        Epcis = new(rows.Epcis, row => row.Siren);
        Communes = new(rows.Communes, row => row.CodeInsee);
        Quartiers = new(rows.Quartiers, row => row.Code);
        var sourceOfGestionnaire = new RowReference<GestionnaireRow>(
            nameof(GestionnaireRow.SourceId), row => row.SourceId, Sources.NumberOf);
        Gestionnaires = new(rows.Gestionnaires, nameof(GestionnaireRow.Finess), row => row.Finess, sourceOfGestionnaire);
        SourceOfGestionnaire = sourceOfGestionnaire.ToArray();
        var communeOfStructure = new RowReference<StructureRow>(nameof(StructureRow.CodeInsee), row => row.CodeInsee, Communes.NumberOf);
        var gestionnaireOfStructure = new RowReference<StructureRow>(
            nameof(StructureRow.FinessGestionnaire), row => row.FinessGestionnaire, Gestionnaires.NumberOf);
        var quartierOfStructure = new RowReference<StructureRow>(
            nameof(StructureRow.CodeQuartier), row => row.CodeQuartier, Quartiers.NumberOf);
        var sourceOfStructure = new RowReference<StructureRow>(nameof(StructureRow.SourceId), row => row.SourceId, Sources.NumberOf);
        Structures = new(
            rows.Structures,
            nameof(StructureRow.Finess),
            row => row.Finess,
            communeOfStructure,
            gestionnaireOfStructure,
            quartierOfStructure,
            sourceOfStructure);
        CommuneOfStructure = communeOfStructure.ToArray();
        GestionnaireOfStructure = gestionnaireOfStructure.ToArray();
        QuartierOfStructure = quartierOfStructure.ToArray();
        SourceOfStructure = sourceOfStructure.ToArray();
        HorsFiness = new(rows.StructuresHorsFiness, row => row.Identifiant);
        Cpts = new(rows.Cpts, row => row.Code);
        Indicateurs = new(rows.IndicateursParCommune, row => row.Code);

        RegionOfDepartement = Departements.Refer(Regions, row => row.CodeRegion);
        DepartementOfCommune = Communes.Refer(Departements, row => row.CodeDepartement);
        ParentOfCommune = Communes.Refer(Communes, row => row.CodeParent);
        EpciOfCommune = Communes.Refer(Epcis, row => row.SirenEpci);
        for (var commune = 1; commune <= Communes.Count; commune++)
        {
            if (EpciOfCommune[commune] == 0 && ParentOfCommune[commune] is > 0 and var parent)
            {
                EpciOfCommune[commune] = EpciOfCommune[parent];
            }
        }
        CommuneOfHorsFiness = HorsFiness.Refer(Communes, row => row.CodeInsee);
        SourceOfHorsFiness = HorsFiness.Refer(Sources, row => row.SourceId);
        StructureOfCpts = Cpts.Refer(Structures.NumberOf, row => row.Finess);
        SourceOfCpts = Cpts.Refer(Sources, row => row.SourceId);
        SourceOfIndicateur = Indicateurs.Refer(Sources, row => row.SourceId);

        DepartementsOfRegion = Links.OfOwners(Regions.Count, RegionOfDepartement);
        CommunesOfRegion = Links.OfOwners(Regions.Count, WithoutArrondissements(Compose(DepartementOfCommune, RegionOfDepartement)));
        CommunesOfDepartement = Links.OfOwners(Departements.Count, WithoutArrondissements(DepartementOfCommune));
        CommunesOfEpci = Links.OfOwners(Epcis.Count, WithoutArrondissements(EpciOfCommune));
        EpcisOfRegion = Pair(Regions.Count, Epcis.Count, Compose(DepartementOfCommune, RegionOfDepartement), EpciOfCommune);
        EpcisOfDepartement = Pair(Departements.Count, Epcis.Count, DepartementOfCommune, EpciOfCommune);
        DepartementsOfEpci = Pair(Epcis.Count, Departements.Count, EpciOfCommune, DepartementOfCommune);
        ArrondissementsOfCommune = Links.OfOwners(Communes.Count, ParentOfCommune);
        CommunesOfQuartier = CommunesOf(Quartiers, rows.QuartiersCommunes.Select(row => (row.CodeQuartier, row.CodeInsee)));
        QuartiersOfCommune = OwnersOfCommunes(CommunesOfQuartier, Quartiers.Count);
        CommunesOfCpts = CommunesOf(Cpts, rows.CptsCommunes.Select(row => (row.CodeCpts, row.CodeInsee)));
        CptsOfCommune = OwnersOfCommunes(CommunesOfCpts, Cpts.Count);

        var departements = Compose(CommuneOfStructure, DepartementOfCommune);
        StructuresOfRegion = Links.OfOwners(Regions.Count, Compose(departements, RegionOfDepartement));
        StructuresOfDepartement = Links.OfOwners(Departements.Count, departements);
        StructuresOfEpci = Links.OfOwners(Epcis.Count, Compose(CommuneOfStructure, EpciOfCommune));
        StructuresOfCommune = OfCommunes(CommuneOfStructure);
        HorsFinessOfCommune = OfCommunes(CommuneOfHorsFiness);
        StructuresOfQuartier = Links.OfOwners(Quartiers.Count, QuartierOfStructure);
        StructuresOfGestionnaire = Links.OfOwners(Gestionnaires.Count, GestionnaireOfStructure);
    }

    public NumberedRows<SourceRow> Sources { get; }

    public NumberedRows<RegionRow> Regions { get; }

    public NumberedRows<DepartementRow> Departements { get; }

    public NumberedRows<EpciRow> Epcis { get; }

    public NumberedRows<CommuneRow> Communes { get; }

    public NumberedRows<QuartierPrioritaireRow> Quartiers { get; }

    public StreamedRows<GestionnaireRow> Gestionnaires { get; }

    public StreamedRows<StructureRow> Structures { get; }

    public NumberedRows<StructureHorsFinessRow> HorsFiness { get; }

    public NumberedRows<CptsRow> Cpts { get; }

    public NumberedRows<IndicateurRow> Indicateurs { get; }

    public int[] RegionOfDepartement { get; }

    public int[] DepartementOfCommune { get; }

    /// <summary>The commune of an arrondissement municipal.</summary>
    public int[] ParentOfCommune { get; }

    /// <summary>An arrondissement has its commune's.</summary>
    public int[] EpciOfCommune { get; }

    public int[] CommuneOfStructure { get; }

    public int[] GestionnaireOfStructure { get; }

    public int[] QuartierOfStructure { get; }

    public int[] SourceOfGestionnaire { get; }

    public int[] SourceOfStructure { get; }

    public int[] CommuneOfHorsFiness { get; }

    public int[] SourceOfHorsFiness { get; }

    public int[] StructureOfCpts { get; }

    public int[] SourceOfCpts { get; }

    public int[] SourceOfIndicateur { get; }

    public Links DepartementsOfRegion { get; }

    /// <summary>Without arrondissements municipaux.</summary>
    public Links CommunesOfRegion { get; }

    /// <inheritdoc cref="CommunesOfRegion"/>
    public Links CommunesOfDepartement { get; }

    /// <inheritdoc cref="CommunesOfRegion"/>
    public Links CommunesOfEpci { get; }

    /// <summary>Those that have a commune there, were it one.</summary>
    public Links EpcisOfRegion { get; }

    /// <inheritdoc cref="EpcisOfRegion"/>
    public Links EpcisOfDepartement { get; }

    /// <summary>Those where it has a commune.</summary>
    public Links DepartementsOfEpci { get; }

    public Links ArrondissementsOfCommune { get; }

    public Links CommunesOfQuartier { get; }

    /// <summary>A commune has its arrondissements'.</summary>
    public Links QuartiersOfCommune { get; }

    public Links CommunesOfCpts { get; }

    /// <summary>A commune has its arrondissements'.</summary>
    public Links CptsOfCommune { get; }

    public Links StructuresOfRegion { get; }

    public Links StructuresOfDepartement { get; }

    public Links StructuresOfEpci { get; }

    /// <summary>A commune has its arrondissements'.</summary>
    public Links StructuresOfCommune { get; }

    /// <inheritdoc cref="StructuresOfCommune"/>
    public Links HorsFinessOfCommune { get; }

    public Links StructuresOfQuartier { get; }

    public Links StructuresOfGestionnaire { get; }

    /// <summary>What the records that others refer to refer to in turn.</summary>
    private static int[] Compose(int[] first, int[] second) => Array.ConvertAll(first, number => second[number]);

    /// <summary>The items that share a commune with each owner.</summary>
    private static Links Pair(int ownerCount, int itemCount, int[] ownerOfCommune, int[] itemOfCommune) =>
        new(
            ownerCount,
            itemCount,
            [.. ownerOfCommune.Zip(itemOfCommune).Where(pair => pair is { First: > 0, Second: > 0 }).Distinct().Order()]);

    private int[] WithoutArrondissements(int[] territoryOfCommune) =>
        [.. territoryOfCommune.Select((territory, commune) => ParentOfCommune[commune] > 0 ? 0 : territory)];

    private Links CommunesOf<TRow>(NumberedRows<TRow> owners, IEnumerable<(string Owner, string Commune)> rows) =>
        new(
            owners.Count,
            Communes.Count,
            [.. rows.Select(row => (Owner: owners.NumberOf(row.Owner), Commune: Communes.NumberOf(row.Commune))).Order()]);

    /// <summary>What stands on each commune; a commune has its arrondissements'.</summary>
    private Links OwnersOfCommunes(Links communesOfOwner, int ownerCount)
    {
        var pairs = new List<(int, int)>();
        for (var owner = 1; owner <= ownerCount; owner++)
        {
            var communes = communesOfOwner.ItemsOf(owner).ToArray();
            var parents = communes.Select(commune => ParentOfCommune[commune]).Where(parent => parent > 0);
            pairs.AddRange(communes.Union(parents).Select(commune => (commune, owner)));
        }
        return new Links(Communes.Count, ownerCount, pairs);
    }

    /// <summary>The items that stand on each commune; a commune has its arrondissements'.</summary>
    private Links OfCommunes(int[] communeOfItem)
    {
        var pairs = new List<(int, int)>(communeOfItem.Length);
        for (var item = 1; item < communeOfItem.Length; item++)
        {
            var commune = communeOfItem[item];
            pairs.Add((commune, item));
            if (ParentOfCommune[commune] is > 0 and var parent)
            {
                pairs.Add((parent, item));
            }
        }
        return new Links(Communes.Count, communeOfItem.Length - 1, pairs);
    }
}
