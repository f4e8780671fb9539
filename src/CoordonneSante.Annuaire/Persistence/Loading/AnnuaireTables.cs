using CoordonneSante.Annuaire.Entites.Durees;
using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Indicateurs;
using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Spatial.Contours;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Queries;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Persistence.Loading;

/// <summary>The tables of one directory, which refer to each other both ways: a relation finds the table it leads to when it is
/// asked.</summary>
/// <remarks>Lives as long as the snapshot, whose relations ask it: so it keeps neither rows nor what was only needed to read
/// them.</remarks>
internal sealed class AnnuaireTables
{
    /// <param name="rows">References between rows are trusted: the store's foreign keys were checked when it was published.</param>
    /// <param name="textes">Where the records' texts are kept.</param>
    /// <exception cref="InvalidDataException">A row refers to one that is not there.</exception>
    public AnnuaireTables(AnnuaireRows rows, TextePool textes)
    {
        var links = new AnnuaireLinks(rows);
        var populations = new Populations(rows);
        Sources = new SourceTable(links.Sources.Make((row, _) => new Source(row, textes)));
        var outlines = new AnnuaireOutlines(rows.Limites, links.Communes.Keys(), links.ArrondissementsOfCommune);
        Regions = MakeRegions(links, populations, outlines, textes);
        Departements = MakeDepartements(links, populations, outlines, textes);
        Epcis = MakeEpcis(links, populations, outlines, textes);
        var structures = ToStructures(links.StructuresOfCommune);
        var arrondissements = ToCommunes(links.ArrondissementsOfCommune);
        var quartiers = ToQuartiers(links.QuartiersOfCommune);
        var cpts = ToCpts(links.CptsOfCommune);
        var horsFiness = ToHorsFiness(links.HorsFinessOfCommune);
        Indicateurs = MakeIndicateurs(rows, links, textes);
        var communes = MakeCommunes(rows, links, textes, structures, arrondissements, quartiers, cpts, horsFiness);
        Mergers =
        [
            .. rows.Mouvements
                .Where(row => !links.Communes.Has(row.AncienCode))
                .Select(row => new CommuneFusionnee(
                    textes.Get(row.AncienCode),
                    textes.Get(row.AncienNom),
                    communes[links.Communes.NumberOf(row.CodeInsee) - 1],
                    row.DateEffet,
                    row.Nature)),
        ];
        Communes = new CommuneTable(
            communes,
            Departements,
            Epcis,
            Mergers,
            structures,
            arrondissements,
            quartiers,
            cpts,
            horsFiness,
            Indicateurs,
            rows.Limites)
        {
            Durees = MakeDurees(rows.Durees, links),
        };
        Quartiers = MakeQuartiers(links, textes);
        (Gestionnaires, Structures) = MakeGestionnairesAndStructures(links, textes);
        Cpts = MakeCpts(links, textes);
        HorsFiness = MakeHorsFiness(links, textes);
    }

    public SourceTable Sources { get; }

    public RegionTable Regions { get; }

    public DepartementTable Departements { get; }

    public EpciTable Epcis { get; }

    public IndicateurTable Indicateurs { get; }

    public IReadOnlyList<CommuneFusionnee> Mergers { get; }

    public CommuneTable Communes { get; }

    public QuartierPrioritaireTable Quartiers { get; }

    public GestionnaireTable Gestionnaires { get; }

    public StructureTable Structures { get; }

    public TerritoireCptsTable Cpts { get; }

    public StructureHorsFinessTable HorsFiness { get; }

    private ManyRelation<DepartementTable> ToDepartements(Links links) => new(links, () => Departements);

    private ManyRelation<EpciTable> ToEpcis(Links links) => new(links, () => Epcis);

    private ManyRelation<CommuneTable> ToCommunes(Links links) => new(links, () => Communes);

    private ManyRelation<QuartierPrioritaireTable> ToQuartiers(Links links) => new(links, () => Quartiers);

    private ManyRelation<StructureTable> ToStructures(Links links) => new(links, () => Structures);

    private ManyRelation<TerritoireCptsTable> ToCpts(Links links) => new(links, () => Cpts);

    private ManyRelation<StructureHorsFinessTable> ToHorsFiness(Links links) => new(links, () => HorsFiness);

    private RegionTable MakeRegions(AnnuaireLinks links, Populations populations, AnnuaireOutlines outlines, TextePool textes)
    {
        var structures = ToStructures(links.StructuresOfRegion);
        var departements = ToDepartements(links.DepartementsOfRegion);
        var communes = ToCommunes(links.CommunesOfRegion);
        var epcis = ToEpcis(links.EpcisOfRegion);
        var division = outlines.Divide(links.CommunesOfRegion, links.Regions.Count);
        return new RegionTable(
            links.Regions.Make(
                (row, number) =>
                    new Region(
                        row,
                        textes,
                        populations.OfRegion(row.Code),
                        number,
                        structures,
                        departements,
                        communes,
                        epcis,
                        EtendueOf(division, number))),
            structures,
            departements,
            EtendueOfAll(division, links.Regions.Count));
    }

    private DepartementTable MakeDepartements(AnnuaireLinks links, Populations populations, AnnuaireOutlines outlines, TextePool textes)
    {
        var regions = Regions;
        var structures = ToStructures(links.StructuresOfDepartement);
        var communes = ToCommunes(links.CommunesOfDepartement);
        var epcis = ToEpcis(links.EpcisOfDepartement);
        var division = outlines.Divide(links.CommunesOfDepartement, links.Departements.Count);
        return new DepartementTable(
            links.Departements.Make((row, number) => new Departement(
                row,
                textes,
                regions.At(links.RegionOfDepartement[number]),
                populations.OfDepartement(row.Code),
                number,
                structures,
                communes,
                epcis,
                EtendueOf(division, number))),
            regions,
            structures);
    }

    private EpciTable MakeEpcis(AnnuaireLinks links, Populations populations, AnnuaireOutlines outlines, TextePool textes)
    {
        var structures = ToStructures(links.StructuresOfEpci);
        var communes = ToCommunes(links.CommunesOfEpci);
        var departements = ToDepartements(links.DepartementsOfEpci);
        var division = outlines.Divide(links.CommunesOfEpci, links.Epcis.Count);
        return new EpciTable(
            links.Epcis.Make((row, number) => new Epci(
                row, textes, populations.OfEpci(row.Siren), number, structures, communes, departements, EtendueOf(division, number))),
            structures,
            communes);
    }

    /// <summary>In the order of their codes; an arrondissement is made after the commune that it belongs to.</summary>
    private Commune[] MakeCommunes(
        AnnuaireRows rows,
        AnnuaireLinks links,
        TextePool textes,
        ManyRelation<StructureTable> structures,
        ManyRelation<CommuneTable> arrondissements,
        ManyRelation<QuartierPrioritaireTable> quartiers,
        ManyRelation<TerritoireCptsTable> cpts,
        ManyRelation<StructureHorsFinessTable> horsFiness)
    {
        var codesPostaux = rows.CodesPostaux.ToLookup(row => row.CodeInsee, row => row.CodePostal, StringComparer.Ordinal);
        var contours = rows.ContoursCommunes.ToDictionary(row => row.CodeInsee, row => LazyOutline.Of(row.Contour), StringComparer.Ordinal);
        var communes = new Commune[links.Communes.Count];
        foreach (var number in Enumerable.Range(1, communes.Length).OrderBy(number => links.ParentOfCommune[number] > 0))
        {
            var row = links.Communes[number];
            var parent = links.ParentOfCommune[number];
            var parts = Array.ConvertAll(links.ArrondissementsOfCommune.ItemsOf(number).ToArray(), part => links.Communes[part].CodeInsee);
            communes[number - 1] = new Commune(
                row,
                textes,
                codesPostaux[row.CodeInsee].Order(StringComparer.Ordinal).Select(code => textes.Get(code)).ToArray(),
                Departements.At(links.DepartementOfCommune[number]),
                Find(Epcis, links.EpciOfCommune[number]),
                parent > 0 ? communes[parent - 1] : null,
                rows.Limites.Outline([row.CodeInsee]) ?? rows.Limites.Outline(parts) ?? contours.GetValueOrDefault(row.CodeInsee),
                number,
                structures,
                arrondissements,
                quartiers,
                cpts,
                horsFiness,
                Indicateurs);
        }
        return communes;
    }

    /// <returns>Null without any.</returns>
    private MatriceDurees? MakeDurees(IReadOnlyList<DureesCommuneRow> rows, AnnuaireLinks links)
    {
        if (rows is not [var first, ..])
        {
            return null;
        }
        var departures = new Trajet[]?[links.Communes.Count + 1];
        foreach (var row in rows)
        {
            departures[links.Communes.NumberOf(row.CodeInsee)] =
            [
                .. TexteDurees.Parse(row.Trajets).Select(trajet => new Trajet(links.Communes.NumberOf(trajet.Code), trajet.Minutes)),
            ];
        }
        return new MatriceDurees(Sources.At(links.Sources.NumberOf(first.SourceId)), departures);
    }

    private IndicateurTable MakeIndicateurs(AnnuaireRows rows, AnnuaireLinks links, TextePool textes)
    {
        var communes = Enumerable.Range(1, links.Communes.Count);
        bool[] isLeaf = [false, .. communes.Select(row => links.ArrondissementsOfCommune.ItemsOf(row).IsEmpty)];
        var values = rows.ValeursIndicateurs.ToLookup(value => value.CodeIndicateur, StringComparer.Ordinal);
        var classes = rows.ClassesIndicateurs.ToLookup(classe => classe.CodeIndicateur, StringComparer.Ordinal);
        return new IndicateurTable(links.Indicateurs.Make((row, number) => new Indicateur(
            row,
            textes,
            Sources.At(links.SourceOfIndicateur[number]),
            ColonneIndicateur.Build(
                values[row.Code].Select(value => (links.Communes.NumberOf(value.CodeInsee), value)), classes[row.Code], isLeaf, textes))));
    }

    private QuartierPrioritaireTable MakeQuartiers(AnnuaireLinks links, TextePool textes)
    {
        var communes = Communes;
        var structures = ToStructures(links.StructuresOfQuartier);
        return new QuartierPrioritaireTable(
            links.Quartiers.Make((row, number) => new QuartierPrioritaire(
                row, textes, communes.RecordsAt(links.CommunesOfQuartier.ItemsOf(number)), number, structures)),
            structures,
            ToCommunes(links.CommunesOfQuartier));
    }

    /// <summary>The columns of the gestionnaires are made while the structures, which refer to them, are read.</summary>
    private (GestionnaireTable Gestionnaires, StructureTable Structures) MakeGestionnairesAndStructures(
        AnnuaireLinks links, TextePool textes)
    {
        var structuresOfGestionnaire = ToStructures(links.StructuresOfGestionnaire);
        var gestionnaires = links.Gestionnaires.Make((row, number) =>
            new Gestionnaire(row, textes, Find(Sources, links.SourceOfGestionnaire[number]), number, structuresOfGestionnaire));
        var table = Task.Run(() => new GestionnaireTable(gestionnaires, structuresOfGestionnaire));
        var structures = links.Structures.Make((row, number) => new Structure(
            row,
            textes,
            Communes.At(links.CommuneOfStructure[number]),
            links.GestionnaireOfStructure[number] is > 0 and var gestionnaire ? gestionnaires[gestionnaire - 1] : null,
            Find(Quartiers, links.QuartierOfStructure[number]),
            Sources.At(links.SourceOfStructure[number])));
        var references = new StructureReferences(
            links.CommuneOfStructure, links.GestionnaireOfStructure, links.QuartierOfStructure, links.SourceOfStructure);
        var made = table.GetAwaiter().GetResult();
        return (made, new StructureTable(structures, references, Communes, made, Quartiers, Sources));
    }

    private StructureHorsFinessTable MakeHorsFiness(AnnuaireLinks links, TextePool textes) =>
        new(
            links.HorsFiness.Make((row, number) => new StructureHorsFiness(
                row, textes, Communes.At(links.CommuneOfHorsFiness[number]), Sources.At(links.SourceOfHorsFiness[number]))),
            Communes,
            Sources);

    private TerritoireCptsTable MakeCpts(AnnuaireLinks links, TextePool textes)
    {
        var communes = ToCommunes(links.CommunesOfCpts);
        return new TerritoireCptsTable(
            links.Cpts.Make((row, number) => new TerritoireCpts(
                row, textes, Find(Structures, links.StructureOfCpts[number]), Sources.At(links.SourceOfCpts[number]), number, communes)),
            Structures,
            Sources,
            communes);
    }

    // Not where rows are at hand: what a lambda sees of one method lives as long as any lambda of it.
    private static Etendue EtendueOfAll(Lazy<TerritoryOutlines> division, int count) =>
        new(new Lazy<LazyOutline?>(() => division.Value.Of([.. Enumerable.Range(0, count)])));

    private static Etendue EtendueOf(Lazy<TerritoryOutlines> division, int number) =>
        new(new Lazy<LazyOutline?>(() => division.Value.Of(number - 1)));

    private static T? Find<T>(Table<T> table, int number)
        where T : class =>
        number > 0 ? table.At(number) : null;
}
