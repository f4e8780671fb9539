using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Spatial.Contours;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Persistence.Loading;

/// <summary>Makes the objects and the indexes of a snapshot from the rows of a directory.</summary>
/// <remarks>References between rows are trusted: the store's foreign keys were checked when it was published.</remarks>
internal sealed class SnapshotBuilder
{
    private readonly DirectoryRows _rows;
    private readonly TextePool _textes = new();

    private SnapshotBuilder(DirectoryRows rows) => _rows = rows;

    public static AnnuaireSnapshot Build(DirectoryRows rows) => new SnapshotBuilder(rows).Build();

    private AnnuaireSnapshot Build()
    {
        var sources = new SourceTable(InOrder(_rows.Sources, row => row.Id, row => new Source(row, _textes)));
        var populations = new Populations(_rows);
        var regions = new RegionTable(
            InOrder(_rows.Regions, row => row.Code, row => new Region(row, _textes, populations.OfRegion(row.Code))));
        var departements = new DepartementTable(
            InOrder(
                _rows.Departements,
                row => row.Code,
                row => new Departement(row, _textes, Get(regions, row.CodeRegion), populations.OfDepartement(row.Code))),
            regions);
        regions.Attach(departements);
        var epcis = new EpciTable(
            InOrder(_rows.Epcis, row => row.Siren, row => new Epci(row, _textes, populations.OfEpci(row.Siren))));
        var communeByCode = Communes(departements, epcis);
        var mergers = _rows.Mouvements
            .Where(row => !communeByCode.ContainsKey(row.AncienCode))
            .Select(row => new CommuneFusionnee(
                _textes.Get(row.AncienCode), _textes.Get(row.AncienNom), communeByCode[row.CodeInsee], row.DateEffet))
            .ToList();
        var communes = new CommuneTable(
            InOrder(communeByCode.Values, commune => commune.CodeInsee.Value, commune => commune), departements, epcis, mergers);
        epcis.Attach(communes);
        new TerritoryOutlines(_rows.Limites, communes).Attach();
        var quartiers = new QuartierPrioritaireTable(Quartiers(communes), communes);
        communes.Attach(quartiers);
        var gestionnaires = new GestionnaireTable(
            InOrder(_rows.Gestionnaires, row => row.Finess, row => new Gestionnaire(row, _textes)));
        var structures = new StructureTable(
            InOrder(
                _rows.Structures,
                row => row.Finess,
                row => new Structure(
                    row,
                    _textes,
                    Get(communes, row.CodeInsee),
                    Find(gestionnaires, row.FinessGestionnaire),
                    Find(quartiers, row.CodeQuartier),
                    Get(sources, row.SourceId))),
            communes,
            gestionnaires,
            quartiers,
            sources);
        regions.Attach(structures, structure => [structure.Commune.Departement.Region]);
        departements.Attach(structures, structure => [structure.Commune.Departement]);
        epcis.Attach(structures, structure => [structure.Commune.Epci]);
        communes.Attach(structures, structure => [structure.Commune, structure.Commune.ArrondissementDe]);
        quartiers.Attach(structures, structure => [structure.QuartierPrioritaire]);
        gestionnaires.Attach(structures, structure => [structure.Gestionnaire]);
        return new AnnuaireSnapshot(
            structures, gestionnaires, regions, departements, epcis, communes, quartiers, sources, mergers, JeuDeDonnees(sources));
    }

    private Dictionary<string, Commune> Communes(DepartementTable departements, EpciTable epcis)
    {
        var codesPostaux = new Dictionary<string, List<Texte>>(_rows.Communes.Count, StringComparer.Ordinal);
        foreach (var row in _rows.CodesPostaux)
        {
            if (!codesPostaux.TryGetValue(row.CodeInsee, out var codes))
            {
                codes = new List<Texte>(1);
                codesPostaux.Add(row.CodeInsee, codes);
            }
            codes.Add(_textes.Get(row.CodePostal));
        }
        var contours = _rows.ContoursCommunes.ToDictionary(
            row => row.CodeInsee,
            row => LazyOutline.Of(row.Contour),
            StringComparer.Ordinal);
        var arrondissements = _rows.Communes.Where(row => row.CodeParent is not null).ToLookup(row => row.CodeParent, row => row.CodeInsee);
        var communes = new Dictionary<string, Commune>(_rows.Communes.Count, StringComparer.Ordinal);
        foreach (var row in _rows.Communes.OrderBy(row => row.CodeParent is not null))
        {
            var parent = row.CodeParent is { } code ? communes[code] : null;
            communes.Add(
                row.CodeInsee,
                new Commune(
                    row,
                    _textes,
                    InAscendingOrder(codesPostaux.GetValueOrDefault(row.CodeInsee)),
                    Get(departements, row.CodeDepartement),
                    Find(epcis, row.SirenEpci) ?? parent?.Epci,
                    parent,
                    _rows.Limites.Outline([row.CodeInsee])
                        ?? _rows.Limites.Outline([.. arrondissements[row.CodeInsee]])
                        ?? contours.GetValueOrDefault(row.CodeInsee)));
        }
        return communes;
    }

    private static Texte[] InAscendingOrder(List<Texte>? codes)
    {
        codes?.Sort((left, right) => string.CompareOrdinal(left.Value, right.Value));
        return codes is null ? [] : [.. codes];
    }

    private List<QuartierPrioritaire> Quartiers(CommuneTable communes)
    {
        var communesOf = _rows.QuartiersCommunes.ToLookup(row => row.CodeQuartier, row => row.CodeInsee, StringComparer.Ordinal);
        return InOrder(_rows.Quartiers, row => row.Code, row => new QuartierPrioritaire(row, _textes)
        {
            Communes = [.. communesOf[row.Code].Order(StringComparer.Ordinal).Select(code => Get(communes, code))],
        });
    }

    private JeuDeDonnees JeuDeDonnees(SourceTable sources) => new(
        _textes.Get(_rows.Version.Version),
        _rows.Version.ConstruitLe,
        sources.Records,
        InOrder(_rows.Indicateurs, row => row.Code, row => new IndicateurQualite(row, _textes)));

    private static List<T> InOrder<TRow, T>(IEnumerable<TRow> rows, Func<TRow, string> key, Func<TRow, T> make) =>
        [.. rows.OrderBy(key, StringComparer.Ordinal).Select(make)];

    private static T? Find<T>(Tables.Queries.Table<T> table, string? key)
        where T : class =>
        key is null ? null : Get(table, key);

    private static T Get<T>(Tables.Queries.Table<T> table, string key)
        where T : class =>
        table.Find(key) ?? throw new InvalidDataException($"« {key} » n'existe pas parmi les {typeof(T).Name} de la base.");
}
