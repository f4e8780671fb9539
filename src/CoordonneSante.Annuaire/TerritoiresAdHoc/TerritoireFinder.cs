using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Couvertures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Spatial.Contours;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.TerritoiresAdHoc;

/// <summary>Finds the territory that a <see cref="TerritoireDemande"/> names.</summary>
public sealed class TerritoireFinder
{
    /// <summary>As many territories as a request may put together.</summary>
    private const int MaxTerritories = 100;

    /// <summary>More than any région has of them, so that a longer list is a mistake.</summary>
    private const int MaxCommunes = 5_000;

    /// <summary>A label names this many communes or territories, the most populous, and counts the others.</summary>
    private const int NamedCommunes = 3;

    private readonly RegionTable _regions;
    private readonly DepartementTable _departements;
    private readonly EpciTable _epcis;
    private readonly CommuneTable _communes;
    private readonly TerritoireCptsTable _cpts;
    private readonly IReadOnlyDictionary<string, CommuneFusionnee> _mergers;
    private readonly Lazy<PopulationColumns> _populations;
    private readonly Lazy<Territoire> _france;

    internal TerritoireFinder(
        RegionTable regions,
        DepartementTable departements,
        EpciTable epcis,
        CommuneTable communes,
        TerritoireCptsTable cpts,
        IReadOnlyDictionary<string, CommuneFusionnee> mergers,
        Couverture couverture)
    {
        _regions = regions;
        _departements = departements;
        _epcis = epcis;
        _communes = communes;
        _cpts = cpts;
        _mergers = mergers;
        _populations = new Lazy<PopulationColumns>(() => new PopulationColumns(communes));
        _france = new Lazy<Territoire>(() => Make(
            TerritoireKey.France,
            couverture.LibelleFrance,
            Populations.Leaves,
            NiveauTerritoire.France,
            NomsDeTerritoires.FranceCode,
            regions.Ensemble));
    }

    /// <summary>Every leaf commune of the directory.</summary>
    public Territoire France => _france.Value;

    internal PopulationColumns Populations => _populations.Value;

    /// <param name="demande">As the request gives it.</param>
    /// <param name="fusions">What became of the communes whose codes are no longer in use.</param>
    /// <param name="deadline">Ends the search in a polygon.</param>
    /// <returns>Null for a well-formed code that names nothing.</returns>
    /// <exception cref="RequeteInvalideException">Malformed code, unknown communes in a list, list or polygon that holds none.</exception>
    public Territoire? Find(
        TerritoireDemande demande,
        out IReadOnlyList<CommuneFusionnee> fusions,
        Deadline deadline = default)
    {
        fusions = [];
        return demande switch
        {
            { Region: { } code } => FindRegion(code),
            { Departement: { } code } => FindDepartement(code),
            { Epci: { } siren } => FindEpci(siren),
            { Cpts: { } code } => FindCpts(code),
            { Commune: { } code } => FindCommune(code, out fusions),
            { Communes: { } codes } => OfCommunes(codes, out fusions),
            { Departements: { } codes } => OfSeveral(
                "departements",
                codes,
                FormeDeCode.Departement,
                code => _departements.Find(code) is { } departement ? Of(departement) : null),
            { Epcis: { } codes } => OfSeveral(
                "epcis", codes, FormeDeCode.Siren, code => _epcis.Find(code) is { } epci ? Of(epci) : null),
            { Polygone: { } outline } => OfPolygon(outline, deadline),
            _ => throw new RequeteInvalideException(
                "TERRITOIRE_ABSENT",
                "Le territoire ne dit rien.",
                "Donnez « region », « departement », « departements », « epci », « epcis », « cpts », « commune », « communes » "
                    + "ou « polygone »."),
        };
    }

    /// <param name="key">The key of a <see cref="Territoire"/>'s id.</param>
    /// <returns>Null when it, or a part of it, is not in the directory.</returns>
    internal Territoire? FindByKey(string key)
    {
        var code = key[(key.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return key[..^code.Length] switch
        {
            "" => key == TerritoireKey.France ? France : null,
            "region:" => _regions.Find(code) is { } region ? Of(region) : null,
            "departement:" => _departements.Find(code) is { } departement ? Of(departement) : null,
            "epci:" => _epcis.Find(code) is { } epci ? Of(epci) : null,
            "commune:" => (_mergers.GetValueOrDefault(code)?.Commune ?? _communes.Find(code)) is { } commune ? Of(commune) : null,
            TerritoireKey.OfCpts => _cpts.Find(code) is { } cpts ? Of(cpts) : null,
            TerritoireKey.Communes => FindByParts(code.Split(',')),
            _ => null,
        };
    }

    /// <summary>The territory that a computation is limited to.</summary>
    /// <param name="demande">Null for France.</param>
    /// <param name="fusions">What became of the communes whose codes are no longer in use.</param>
    /// <param name="deadline">Ends the search in a polygon.</param>
    /// <exception cref="RequeteInvalideException">As for <see cref="Find"/>, and TERRITOIRE_INCONNU for a code that names
    /// nothing.</exception>
    public Territoire Get(TerritoireDemande? demande, out IReadOnlyList<CommuneFusionnee> fusions, Deadline deadline = default)
    {
        fusions = [];
        return demande is null ? France : Find(demande, out fusions, deadline) ?? throw new RequeteInvalideException(
            "TERRITOIRE_INCONNU",
            $"Aucun territoire n'a le code {demande.Region ?? demande.Departement ?? demande.Epci ?? demande.Cpts ?? demande.Commune}.",
            "Cherchez-le avec « suggestions ».");
    }

    public Territoire Of(Region region)
    {
        var rows = NoRows();
        foreach (var departement in _departements.Region.Column.RowsOf(_regions.RowOf(region)))
        {
            rows.AddAll(_communes.Departement.Column.RowsOf(departement));
        }
        return Make($"region:{region.Code.Value}", region.Nom, rows, NiveauTerritoire.Region, region.Code, region.Etendue);
    }

    public Territoire Of(Departement departement)
    {
        var rows = NoRows();
        rows.AddAll(_communes.Departement.Column.RowsOf(_departements.RowOf(departement)));
        return Make(
            $"departement:{departement.Code.Value}",
            departement.Nom,
            rows,
            NiveauTerritoire.Departement,
            departement.Code,
            departement.Etendue);
    }

    public Territoire Of(Epci epci)
    {
        var rows = NoRows();
        rows.AddAll(_communes.Epci.Column.RowsOf(_epcis.RowOf(epci)));
        return Make($"epci:{epci.Siren.Value}", epci.Nom, rows, NiveauTerritoire.Epci, epci.Siren, epci.Etendue);
    }

    internal Territoire Of(Commune commune)
    {
        var rows = NoRows();
        AddLeaves(commune, rows);
        var etendue = new Etendue(new Lazy<LazyOutline?>(() => commune.Outline));
        return Make($"commune:{commune.CodeInsee.Value}", commune.Nom, rows, NiveauTerritoire.Commune, commune.CodeInsee, etendue);
    }

    /// <summary>The communes of a CPTS, under its name; none of the standard territories, so without level nor code.</summary>
    public Territoire Of(TerritoireCpts cpts)
    {
        var rows = NoRows();
        foreach (var commune in cpts.Communes)
        {
            AddLeaves(commune, rows);
        }
        var etendue = new Etendue(new Lazy<LazyOutline?>(() => _communes.Union(cpts.Communes)));
        return Make(TerritoireKey.OfCpts + cpts.Code.Value, cpts.Nom, rows, null, null, etendue);
    }

    /// <inheritdoc cref="TerritoiresVoisins.Of"/>
    public IReadOnlyList<Territoire>? Voisins(Territoire territoire) => TerritoiresVoisins.Of(territoire, _communes, this);

    private Territoire? FindRegion(string code)
    {
        return _regions.Find(FormeDeCode.Region.Read(code)) is { } region ? Of(region) : null;
    }

    private Territoire? FindDepartement(string code)
    {
        return _departements.Find(FormeDeCode.Departement.Read(code)) is { } departement ? Of(departement) : null;
    }

    private Territoire? FindEpci(string siren)
    {
        return _epcis.Find(FormeDeCode.Siren.Read(siren)) is { } epci ? Of(epci) : null;
    }

    private Territoire? FindCpts(string code)
    {
        return _cpts.Find(FormeDeCode.Cpts.Read(code)) is { } cpts ? Of(cpts) : null;
    }

    private Territoire? FindCommune(string code, out IReadOnlyList<CommuneFusionnee> fusions)
    {
        var commune = FindCommune(code, out CommuneFusionnee? fusion);
        fusions = fusion is null ? [] : [fusion];
        return commune is null ? null : Of(commune);
    }

    private Commune? FindCommune(string code, out CommuneFusionnee? fusion)
    {
        var read = FormeDeCode.CodeInsee.Read(code);
        fusion = _mergers.GetValueOrDefault(read);
        return fusion?.Commune ?? _communes.Find(read);
    }

    private Territoire OfCommunes(IReadOnlyList<string> codes, out IReadOnlyList<CommuneFusionnee> fusions)
    {
        if (codes.Count is 0 or > MaxCommunes)
        {
            throw new RequeteInvalideException(
                codes.Count == 0 ? "LISTE_VIDE" : "LISTE_TROP_LONGUE",
                $"« communes » compte {codes.Count} {(codes.Count > 1 ? "codes" : "code")} : il en faut de 1 à {MaxCommunes}.",
                "Donnez les codes INSEE des communes du territoire.");
        }
        var rows = NoRows();
        var found = new List<CommuneFusionnee>();
        var unknown = new List<string>();
        foreach (var code in codes)
        {
            if (FindCommune(code, out CommuneFusionnee? fusion) is not { } commune)
            {
                unknown.Add(code);
                continue;
            }
            AddLeaves(commune, rows);
            if (fusion is not null)
            {
                found.Add(fusion);
            }
        }
        fusions = found;
        return unknown.Count == 0 ? OfRows(rows) : throw new RequeteInvalideException(
            "COMMUNES_INCONNUES",
            $"Aucune commune n'a le code INSEE {string.Join(", ", unknown.Distinct(StringComparer.Ordinal))}.",
            "Retirez ces codes ou corrigez-les : ce sont des codes INSEE, pas des codes postaux.");
    }

    /// <summary>Several territories of one level: named after them, and the same set as their communes listed.</summary>
    private Territoire OfSeveral(string field, IReadOnlyList<string> codes, FormeDeCode form, Func<string, Territoire?> find)
    {
        if (codes.Count is 0 or > MaxTerritories)
        {
            throw new RequeteInvalideException(
                codes.Count == 0 ? "LISTE_VIDE" : "LISTE_TROP_LONGUE",
                $"« {field} » compte {codes.Count} {(codes.Count > 1 ? "codes" : "code")} : il en faut de 1 à {MaxTerritories}.",
                "Donnez les codes des territoires à réunir.");
        }
        var parts = new List<Territoire>();
        var unknown = new List<string>();
        foreach (var code in codes.Distinct(StringComparer.Ordinal))
        {
            if (find(form.Read(code)) is { } part)
            {
                parts.Add(part);
            }
            else
            {
                unknown.Add(code);
            }
        }
        if (unknown.Count > 0)
        {
            throw new RequeteInvalideException(
                "TERRITOIRES_INCONNUS",
                $"Aucun territoire n'a le code {string.Join(", ", unknown)}.",
                "Cherchez-les avec « suggestions ».");
        }
        if (parts is [var only])
        {
            return only;
        }
        var rows = NoRows();
        foreach (var part in parts)
        {
            rows.UnionWith(part.Rows);
        }
        var names = parts.OrderByDescending(part => part.Population).Select(part => part.Libelle.Value).ToList();
        return OfRows(rows, CommunesOf(rows), Enumerate(names, "autres territoires"));
    }

    private Territoire OfPolygon(GeoJson polygon, Deadline deadline)
    {
        var rows = NoRows();
        CentresInside.Add(_communes, Populations.Leaves, polygon, rows, deadline);
        if (rows.Count == 0)
        {
            CentresRequis.Check(_communes);
        }
        return rows.Count > 0 ? OfRows(rows) : throw new RequeteInvalideException(
            "POLYGONE_VIDE", "Le polygone ne contient le centre d'aucune commune.", "Agrandissez-le, ou donnez « communes ».");
    }

    /// <summary>Its name is its communes: the same set is the same territory, however it was given.</summary>
    private Territoire OfRows(RowSet rows)
    {
        var communes = CommunesOf(rows);
        var names = communes.OrderByDescending(commune => commune.Population ?? 0).Select(commune => commune.Nom.Value).ToList();
        return OfRows(rows, communes, Enumerate(names, "autres communes"));
    }

    /// <inheritdoc cref="OfRows(RowSet)"/>
    private Territoire OfRows(RowSet rows, List<Commune> communes, string libelle)
    {
        var name = string.Join(',', communes.Select(commune => commune.CodeInsee.Value));
        var etendue = new Etendue(new Lazy<LazyOutline?>(() => _communes.Union(communes)));
        return Make(TerritoireKey.Communes + name, new Texte(libelle), rows, null, null, etendue);
    }

    private List<Commune> CommunesOf(RowSet rows)
    {
        var communes = new List<Commune>();
        foreach (var row in rows)
        {
            communes.Add(_communes.At(row));
        }
        return communes;
    }

    /// <param name="codes">Of départements that are whole in the territory, and of communes.</param>
    private Territoire? FindByParts(string[] codes)
    {
        var rows = NoRows();
        foreach (var code in codes)
        {
            if (_departements.Find(code) is { } departement)
            {
                rows.UnionWith(Of(departement).Rows);
            }
            else if ((_mergers.GetValueOrDefault(code)?.Commune ?? _communes.Find(code)) is { } commune)
            {
                AddLeaves(commune, rows);
            }
            else
            {
                return null;
            }
        }
        return OfRows(rows);
    }

    /// <summary>Names the first, and counts the others.</summary>
    private static string Enumerate(List<string> names, string others)
    {
        var named = names.Take(names.Count <= NamedCommunes + 1 ? NamedCommunes + 1 : NamedCommunes).ToList();
        var last = names.Count > named.Count ? $"{names.Count - named.Count} {others}" : named[^1];
        var before = names.Count > named.Count ? named : named[..^1];
        return before.Count == 0 ? last : $"{string.Join(", ", before)} et {last}";
    }

    private void AddLeaves(Commune commune, RowSet rows)
    {
        var row = _communes.RowOf(commune);
        var parts = _communes.Arrondissements.Links.ItemsOf(row);
        rows.AddAll(parts.IsEmpty ? [row] : parts);
    }

    private RowSet NoRows() => RowSet.Lasting(_communes.Count + 1);

    private Territoire Make(string name, Texte libelle, RowSet rows, NiveauTerritoire? niveau, Texte? code, Etendue etendue)
    {
        rows.IntersectWith(Populations.Leaves);
        return new Territoire(_communes, Populations, name, libelle, rows, etendue) { Niveau = niveau, Code = code };
    }
}
