using CoordonneSante.Annuaire.Accessibilites;
using CoordonneSante.Annuaire.Couvertures;
using CoordonneSante.Annuaire.Dimensions;
using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Indicateurs;
using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Geographie;
using CoordonneSante.Annuaire.Geographie.Proximite;
using CoordonneSante.Annuaire.Nodes;
using CoordonneSante.Annuaire.Recherche;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Statistiques;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Filtering;
using CoordonneSante.Annuaire.Tables.Paging;
using CoordonneSante.Annuaire.Tables.Queries;
using CoordonneSante.Annuaire.TerritoiresAdHoc;
using CoordonneSante.Annuaire.Versions;

namespace CoordonneSante.Annuaire;

/// <summary>The whole directory of one version of the data, in memory, immutable, for any number of readers.</summary>
/// <remarks>
/// <c>Find…</c> gives null for a code that names nothing and throws <see cref="RequeteInvalideException"/> for one that could never
/// name anything. Lists throw it for arguments that cannot be honoured: nothing is silently ignored.
/// </remarks>
public sealed class AnnuaireSnapshot
{
    private readonly StructureTable _structures;
    private readonly GestionnaireTable _gestionnaires;
    private readonly RegionTable _regions;
    private readonly DepartementTable _departements;
    private readonly EpciTable _epcis;
    private readonly CommuneTable _communes;
    private readonly QuartierPrioritaireTable _quartiers;
    private readonly TerritoireCptsTable _cpts;
    private readonly StructureHorsFinessTable _horsFiness;
    private readonly IndicateurTable _indicateurs;
    private readonly SourceTable _sources;
    private readonly Dictionary<string, CommuneFusionnee> _mergers;
    private readonly CommunesDansAdresse _inAddresses;
    private readonly Lazy<Suggestions> _suggestions;
    private readonly ListesDeTerritoires _lists;
    private readonly ListesDeStructures _structureLists;
    private readonly CodesDemandes _codes;
    private readonly ITable[] _tables;

    internal AnnuaireSnapshot(
        StructureTable structures,
        GestionnaireTable gestionnaires,
        RegionTable regions,
        DepartementTable departements,
        EpciTable epcis,
        CommuneTable communes,
        QuartierPrioritaireTable quartiers,
        TerritoireCptsTable cpts,
        StructureHorsFinessTable horsFiness,
        IndicateurTable indicateurs,
        SourceTable sources,
        IReadOnlyList<CommuneFusionnee> mergers,
        JeuDeDonnees jeuDeDonnees)
    {
        _structures = structures;
        _gestionnaires = gestionnaires;
        _regions = regions;
        _departements = departements;
        _epcis = epcis;
        _communes = communes;
        _quartiers = quartiers;
        _cpts = cpts;
        _horsFiness = horsFiness;
        _indicateurs = indicateurs;
        _sources = sources;
        _mergers = mergers.ToDictionary(merger => merger.AncienCode.Value, StringComparer.Ordinal);
        _inAddresses = new CommunesDansAdresse(communes);
        _suggestions = new Lazy<Suggestions>(() =>
            new Suggestions(structures, gestionnaires, regions, departements, epcis, communes, quartiers, cpts, _mergers, _inAddresses));
        var dimensions = new StructureDimensions(structures);
        Couverture = new Couverture(structures);
        CouvertureCpts = new CouvertureCpts(cpts);
        _codes = new CodesDemandes(structures, _mergers);
        _tables = [structures, gestionnaires, regions, departements, epcis, communes, quartiers, cpts, horsFiness];
        _lists = new ListesDeTerritoires(Couverture, CouvertureCpts, communes, epcis, quartiers);
        _structureLists = new ListesDeStructures(Couverture, structures, communes);
        Lieux = new Lieux(structures, communes, quartiers, cpts, sources, dimensions, _mergers, Couverture);
        Territoires = new TerritoireFinder(regions, departements, epcis, communes, cpts, _mergers, Couverture);
        Statistiques = new StructureStatistiques(structures, dimensions, Territoires, Couverture, jeuDeDonnees);
        Acces = new Acces(Statistiques, Lieux);
        JeuDeDonnees = jeuDeDonnees;
        Version = new VersionAnnuaire(
            jeuDeDonnees.Version,
            jeuDeDonnees.ConstruitLe,
            structures.Count == 0 ? null : structures.Records.Max(structure => structure.Provenance.DateExtraction),
            structures.Count,
            Courante: false);
    }

    public JeuDeDonnees JeuDeDonnees { get; }

    /// <summary>What tells this version from the others; whether it is in service is not for it to say.</summary>
    public VersionAnnuaire Version { get; }

    /// <summary>Which régions the loaded files speak of.</summary>
    public Couverture Couverture { get; }

    /// <summary>Of which départements territories of CPTS are loaded.</summary>
    public CouvertureCpts CouvertureCpts { get; }

    public Lieux Lieux { get; }

    /// <summary>Standard territories and those that a request makes up.</summary>
    public TerritoireFinder Territoires { get; }

    public Acces Acces { get; }

    public StructureStatistiques Statistiques { get; }

    /// <summary>In the order of their codes.</summary>
    public IReadOnlyList<Region> Regions => _regions.Records;

    /// <summary>In the order of their codes.</summary>
    public IReadOnlyList<Departement> Departements => _departements.Records;

    /// <summary>Indicators and classifications by commune, in the order of their codes.</summary>
    public IReadOnlyList<Indicateur> Indicateurs => _indicateurs.Records;

    public Connection<Structure> Structures(
        string? recherche, StructureFilter? where, IReadOnlyList<StructureSort>? order, PageArguments page) =>
        Query.Page<Structure, StructureTable>(_structures, null, recherche, where, order, page);

    public Connection<Gestionnaire> Gestionnaires(
        string? recherche, GestionnaireFilter? where, IReadOnlyList<GestionnaireSort>? order, PageArguments page) =>
        Query.Page<Gestionnaire, GestionnaireTable>(_gestionnaires, null, recherche, where, order, page);

    public Connection<Epci> Epcis(string? recherche, EpciFilter? where, IReadOnlyList<EpciSort>? order, PageArguments page) =>
        Query.Page<Epci, EpciTable>(_epcis, null, recherche, where, order, page);

    /// <summary>Communes and arrondissements municipaux.</summary>
    public Connection<Commune> Communes(
        string? recherche, CommuneFilter? where, IReadOnlyList<CommuneSort>? order, PageArguments page) =>
        Query.Page<Commune, CommuneTable>(_communes, null, recherche, where, order, page);

    /// <summary>The types that a filter asks for where the loaded files list none of them anywhere; default where they list one.</summary>
    public TypesAdmis NonRecenses(StructureFilter where) => _structureLists.NonRecenses(where);

    /// <summary>The régions where a list of structures looks, by its filter or by the territory that its search names, when the loaded
    /// files list none of its types in any of them; and those that its filter names one by one, « in », when they list some in
    /// others.</summary>
    /// <param name="recherche">As of the list.</param>
    /// <param name="where">A filter that was found valid; null looks everywhere.</param>
    /// <param name="estVide">Whether the list is.</param>
    public IReadOnlyList<RegionNonCouverte> NonCouvertes(string? recherche, StructureFilter? where, bool estVide) =>
        _structureLists.Of(recherche, where, estVide);

    /// <summary>The région of an origin around which nothing was found, when the loaded files list no structure of the filter's types
    /// there; none at sea or abroad.</summary>
    public IReadOnlyList<RegionNonCouverte> NonCouvertes(StructuresProches around, StructureFilter? where) =>
        around.TotalCount == 0 && Lieux.Zones(around.Centre).Commune is { } commune
            ? _structureLists.Of(where, commune.Departement.Region)
            : [];

    /// <summary>The régions of a territory, or of a quarter, without structure, when the loaded files list none of the filter's types in
    /// any of them; none for what has no place.</summary>
    public IReadOnlyList<RegionNonCouverte> NonCouvertes(StructureOwner owner, StructureFilter? where) => owner switch
    {
        Commune commune => _structureLists.Of(where, commune.Departement.Region),
        Departement departement => _structureLists.Of(where, departement.Region),
        Region region => _structureLists.Of(where, region),
        Epci epci => _structureLists.Of(where, RegionsOf(epci.Communes)),
        QuartierPrioritaire quartier => _structureLists.Of(where, RegionsOf(quartier.Communes)),
        _ => [],
    };

    /// <inheritdoc cref="NonCouvertes(StructureOwner, StructureFilter?)"/>
    public IReadOnlyList<RegionNonCouverte> NonCouvertes(Territoire territoire, StructureFilter? where) =>
        _structureLists.Of(where, RegionsOf(territoire.Communes));

    /// <summary>The régions of the listed communes of which the loaded files list no structure that the filter asks about: where there
    /// is none is then not known.</summary>
    public IReadOnlyList<RegionNonCouverte> NonCouvertes(string? recherche, CommuneFilter? where) => _lists.Of(recherche, where);

    /// <inheritdoc cref="NonCouvertes(string?, CommuneFilter?)"/>
    public IReadOnlyList<RegionNonCouverte> NonCouvertes(string? recherche, EpciFilter? where) => _lists.Of(recherche, where);

    /// <summary>The same of the listed quarters.</summary>
    public IReadOnlyList<RegionNonCouverte> NonCouvertes(string? recherche, QuartierPrioritaireFilter? where) =>
        _lists.Of(recherche, where);

    /// <summary>The same of the communes of a région or a département.</summary>
    public IReadOnlyList<RegionNonCouverte> NonCouvertes(Circonscription owner, string? recherche, CommuneFilter? where) =>
        _lists.Of(recherche, where, owner.CommunesScope);

    /// <summary>The same of the EPCI of a région or a département.</summary>
    public IReadOnlyList<RegionNonCouverte> NonCouvertes(Circonscription owner, string? recherche, EpciFilter? where) =>
        _lists.Of(recherche, where, owner.EpcisScope);

    public Connection<QuartierPrioritaire> QuartiersPrioritaires(
        string? recherche, QuartierPrioritaireFilter? where, IReadOnlyList<QuartierPrioritaireSort>? order, PageArguments page) =>
        Query.Page<QuartierPrioritaire, QuartierPrioritaireTable>(_quartiers, null, recherche, where, order, page);

    /// <summary>The départements of the listed communes of which no territory of CPTS is loaded, when the filter asks about them: a commune
    /// there is not known to be without.</summary>
    public IReadOnlyList<Departement> SansCptsChargees(string? recherche, CommuneFilter? where) => _lists.WithoutCpts(recherche, where);

    /// <summary>The same of the communes of a région or a département.</summary>
    public IReadOnlyList<Departement> SansCptsChargees(Circonscription owner, string? recherche, CommuneFilter? where) =>
        _lists.WithoutCpts(recherche, where, owner.CommunesScope);

    /// <summary>The territories of CPTS; a commune may be in several.</summary>
    public Connection<TerritoireCpts> TerritoiresCpts(
        string? recherche, TerritoireCptsFilter? where, IReadOnlyList<TerritoireCptsSort>? order, PageArguments page) =>
        Query.Page<TerritoireCpts, TerritoireCptsTable>(_cpts, null, recherche, where, order, page);

    /// <summary>The structures that FINESS does not list: they are in no list, count or distance of structures.</summary>
    public Connection<StructureHorsFiness> StructuresHorsFiness(
        string? recherche, StructureHorsFinessFilter? where, IReadOnlyList<StructureHorsFinessSort>? order, PageArguments page) =>
        Query.Page<StructureHorsFiness, StructureHorsFinessTable>(_horsFiness, null, recherche, where, order, page);

    /// <summary>Year of the list of quarters; null without quarters.</summary>
    internal int? GenerationQuartiers => _quartiers.Records is [var first, ..] ? first.Generation : null;

    /// <exception cref="RequeteInvalideException">FINESS_MALFORME.</exception>
    public Structure? FindStructure(string finess) => Find(_structures, finess, FormeDeCode.Finess);

    /// <exception cref="RequeteInvalideException">FINESS_MALFORME.</exception>
    public Gestionnaire? FindGestionnaire(string finess) => Find(_gestionnaires, finess, FormeDeCode.Finess);

    /// <exception cref="RequeteInvalideException">CODE_REGION_MALFORME.</exception>
    public Region? FindRegion(string code) => Find(_regions, code, FormeDeCode.Region);

    /// <exception cref="RequeteInvalideException">CODE_DEPARTEMENT_MALFORME.</exception>
    public Departement? FindDepartement(string code) => Find(_departements, code, FormeDeCode.Departement);

    /// <exception cref="RequeteInvalideException">SIREN_MALFORME.</exception>
    public Epci? FindEpci(string siren) => Find(_epcis, siren, FormeDeCode.Siren);

    /// <param name="codeInsee">Code of today, or one that a merger ended.</param>
    /// <param name="fusion">What became of the code, when it is no longer in use; else null.</param>
    /// <exception cref="RequeteInvalideException">CODE_INSEE_MALFORME.</exception>
    public Commune? FindCommune(string codeInsee, out CommuneFusionnee? fusion)
    {
        var code = FormeDeCode.CodeInsee.Read(codeInsee);
        fusion = _mergers.GetValueOrDefault(code);
        return fusion?.Commune ?? _communes.Find(code);
    }

    /// <summary>What may have been meant by a code that is no INSEE code of today; null for one that is, or of which nothing is
    /// known.</summary>
    public CodeDemande? FindCodeDemande(string codeInsee) => _codes.Find(codeInsee);

    /// <summary>The codes that a filter, however deep, gives for INSEE codes of communes, and that none of today has.</summary>
    /// <typeparam name="TTable">One of the tables of this directory.</typeparam>
    public IReadOnlyList<CodeDemande> CodesDemandes<TTable>(Filter<TTable> where)
        where TTable : ITable => _codes.Of(where, Table<TTable>());

    /// <summary>The fields of a filter, however deep, that the loaded files fill for nobody.</summary>
    /// <typeparam name="TTable">One of the tables of this directory.</typeparam>
    public IReadOnlyList<string> ChampsSansValeur<TTable>(Filter<TTable> where)
        where TTable : ITable => Couvertures.ChampsSansValeur.Of(where, Table<TTable>());

    /// <exception cref="RequeteInvalideException">CODE_QUARTIER_MALFORME.</exception>
    public QuartierPrioritaire? FindQuartierPrioritaire(string code) => Find(_quartiers, code, FormeDeCode.Quartier);

    /// <exception cref="RequeteInvalideException">CODE_CPTS_MALFORME.</exception>
    public TerritoireCpts? FindTerritoireCpts(string code) => Find(_cpts, code, FormeDeCode.Cpts);

    /// <exception cref="RequeteInvalideException">IDENTIFIANT_MALFORME.</exception>
    public StructureHorsFiness? FindStructureHorsFiness(string identifiant) => Find(_horsFiness, identifiant, FormeDeCode.Identifiant);

    /// <returns>Null when no indicator that is loaded has the code.</returns>
    public Indicateur? FindIndicateur(string code) => _indicateurs.Find(code);

    /// <summary>The territory of a CPTS; null where none is known to be its own, and for other structures.</summary>
    public TerritoireCpts? FindTerritoire(Structure structure)
    {
        var rows = _cpts.Structure.Column.RowsOf(_structures.RowOf(structure));
        return rows.IsEmpty ? null : _cpts.At(rows[0]);
    }

    /// <summary>The other territories that share a boundary or a commune with this one, in the order of their keys.</summary>
    /// <returns>Null where the outline of one of its communes is not loaded.</returns>
    public IReadOnlyList<TerritoireCpts>? FindVoisins(TerritoireCpts territoire) => _communes.Around(territoire.Communes)?
        .Select(code => _communes.Find(code))
        .OfType<Commune>()
        .Concat(territoire.Communes)
        .SelectMany(commune => commune.Cpts)
        .Where(other => other != territoire)
        .Distinct()
        .OrderBy(other => other.Code.Value, StringComparer.Ordinal)
        .ToList();

    /// <param name="id">A global id, see <see cref="GlobalId"/>.</param>
    /// <returns>Null when the record is not, or no longer, in the directory.</returns>
    /// <exception cref="RequeteInvalideException">ID_MALFORME.</exception>
    public INode? FindNode(string id)
    {
        if (!GlobalId.TryParse(id, out var parsed))
        {
            throw new RequeteInvalideException(
                "ID_MALFORME",
                $"« {id} » n'est pas un identifiant global.",
                "Reprenez le champ « id » d'une réponse.");
        }
        return parsed.Type switch
        {
            nameof(Structure) => _structures.Find(parsed.Key),
            nameof(Gestionnaire) => _gestionnaires.Find(parsed.Key),
            nameof(Region) => _regions.Find(parsed.Key),
            nameof(Departement) => _departements.Find(parsed.Key),
            nameof(Epci) => _epcis.Find(parsed.Key),
            nameof(Commune) => _communes.Find(parsed.Key),
            nameof(QuartierPrioritaire) => _quartiers.Find(parsed.Key),
            nameof(TerritoireCpts) => _cpts.Find(parsed.Key),
            nameof(StructureHorsFiness) => _horsFiness.Find(parsed.Key),
            nameof(Indicateur) => _indicateurs.Find(parsed.Key),
            nameof(Source) => _sources.Find(parsed.Key),
            nameof(Territoire) => Territoires.FindByKey(parsed.Key),
            _ => null,
        };
    }

    /// <param name="prefixe">What has been typed so far.</param>
    /// <param name="first">How many at most, 1 to 50.</param>
    /// <param name="adresses">What a geocoder takes it for, the best first; null for nothing.</param>
    /// <exception cref="RequeteInvalideException">PAGINATION_INVALIDE, RECHERCHE_TROP_LONGUE.</exception>
    public IReadOnlyList<Suggestion> Suggest(string prefixe, int first, IReadOnlyList<AdresseProposee>? adresses = null) =>
        _suggestions.Value.Find(prefixe, first, adresses ?? []);

    /// <summary>Whether what has been typed looks like a postal address, which a geocoder may find.</summary>
    public static bool LooksLikeAddress(string prefixe) => FormeAdresse.Fits(prefixe);

    /// <summary>What a postal address says of where it is, without its street.</summary>
    public LieuDansAdresse FindLieu(string adresse) => _inAddresses.Find(adresse);

    private TTable Table<TTable>()
        where TTable : ITable
    {
        foreach (var table in _tables)
        {
            if (table is TTable found)
            {
                return found;
            }
        }
        throw new InvalidOperationException($"The directory has no {typeof(TTable).Name}.");
    }

    private static Region[] RegionsOf(IEnumerable<Commune> communes) =>
        [.. communes.Select(commune => commune.Departement.Region).Distinct()];

    private static T? Find<T>(Table<T> table, string code, FormeDeCode form)
        where T : class
    {
        return table.Find(form.Read(code));
    }
}
