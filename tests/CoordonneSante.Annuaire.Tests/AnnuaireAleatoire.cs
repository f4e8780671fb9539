using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Indicateurs;
using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Versions;

namespace CoordonneSante.Annuaire.Tests;

/// <summary>A directory of several hundred rows, the same for one seed, with homonyms, missing values and missing relations.</summary>
internal sealed class AnnuaireAleatoire(int seed)
{
    private static readonly string[] Words =
        ["Saint", "Étang", "étage", "Œuvre", "Ouest", "eau", "Zone", "Bœuf", "L'Haÿ", "Sur-Mer", "10e", "2e", "CDS", "MSP", "Ville"];

    private readonly Random _random = new(seed);

    public AnnuaireRows Rows()
    {
        var departements = Codes(12, "{0:00}");
        var epcis = Codes(40, "2000000{0:00}");
        var communes = Codes(600, "35{0:000}");
        var quartiers = Codes(200, "QN35{0:000}M");
        var gestionnaires = Codes(150, "35000{0:0000}");
        return new AnnuaireRows
        {
            Version = new VersionRow { Version = $"graine {seed}", ConstruitLe = DateTime.UnixEpoch },
            Sources = [Source("a"), Source("b")],
            Regions = [.. Codes(3, "{0:00}").Select(code => new RegionRow { Code = code, Nom = Name() })],
            Departements =
            [
                .. departements.Select(code => new DepartementRow
                {
                    Code = code,
                    Nom = Name(),
                    CodeRegion = $"{_random.Next(3):00}",
                }),
            ],
            Epcis = [.. epcis.Select(code => new EpciRow { Siren = code, Nom = Name() })],
            Communes = [.. communes.Select((code, i) => Commune(code, Pick(departements), Maybe(Pick(epcis)), i < 5 ? "35599" : null))],
            CodesPostaux =
            [
                .. communes.SelectMany(code => Codes(_random.Next(3), $"35{_random.Next(9)}{{0:00}}")
                    .Select(postal => new CodePostalRow { CodeInsee = code, CodePostal = postal })),
            ],
            Quartiers = [.. quartiers.Select(Quartier)],
            QuartiersCommunes =
            [
                .. quartiers.SelectMany(code => Enumerable.Range(0, _random.Next(3)).Select(_ => Pick(communes)).Distinct()
                    .Select(commune => new QuartierCommuneRow { CodeQuartier = code, CodeInsee = commune })),
            ],
            Gestionnaires = [.. gestionnaires.Select(Gestionnaire)],
            Structures =
            [
                .. Codes(700, "35010{0:0000}")
                    .Select(code => Structure(code, Pick(communes), Maybe(Pick(gestionnaires)), Maybe(Pick(quartiers)))),
            ],
        };
    }

    private static List<string> Codes(int count, string form) =>
        [.. Enumerable.Range(0, count).Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, form, i))];

    /// <summary>The same, territories of CPTS, some of them of a structure, and structures that FINESS does not list.</summary>
    public AnnuaireRows RowsWithLists()
    {
        var rows = Rows();
        var cpts = Codes(60, "53-cpts-{0:00}");
        var communes = rows.Communes.Select(row => row.CodeInsee).ToList();
        return rows with
        {
            StructuresHorsFiness = [.. Codes(200, "ESP-{0:000}").Select(code => HorsFiness(code, Pick(communes)))],
            Cpts = [.. cpts.Select(Cpts)],
            CptsCommunes =
            [
                .. cpts.SelectMany(code => Enumerable.Range(0, _random.Next(9)).Select(_ => Pick(communes)).Distinct()
                    .Select(commune => new CptsCommuneRow { CodeCpts = code, CodeInsee = commune })),
            ],
        };
    }

    /// <summary>The same as <see cref="Rows"/>, and a count, a level and a classification, each known of some communes only.</summary>
    public AnnuaireRows RowsWithIndicateurs()
    {
        var rows = Rows();
        return rows with
        {
            IndicateursParCommune =
            [
                Indicateur("effectif", NatureIndicateur.Effectif),
                Indicateur("mesure", NatureIndicateur.Numerique),
                Indicateur("zone", NatureIndicateur.Classe),
            ],
            ClassesIndicateurs =
            [
                .. new[] { "rural", "urbain", "vide" }.Select((code, i) => new IndicateurClasseRow
                {
                    CodeIndicateur = "zone",
                    Code = code,
                    Libelle = code.ToUpperInvariant(),
                    Rang = i + 1,
                }),
            ],
            ValeursIndicateurs =
            [
                .. rows.Communes.SelectMany(commune => (IndicateurCommuneRow[])
                [
                    new() { CodeIndicateur = "effectif", CodeInsee = commune.CodeInsee, Valeur = _random.Next(40) * 2.5 },
                    new()
                    {
                        CodeIndicateur = "mesure",
                        CodeInsee = commune.CodeInsee,
                        Valeur = _random.Next(-9, 9) / 4.0,
                        Regle = Maybe("regle"),
                    },
                    new() { CodeIndicateur = "zone", CodeInsee = commune.CodeInsee, Classe = _random.Next(2) == 0 ? "rural" : "urbain" },
                ]).Where(_ => _random.Next(5) > 0),
            ],
        };
    }

    private static IndicateurRow Indicateur(string code, NatureIndicateur nature) => new()
    {
        Code = code,
        Libelle = $"Indicateur {code}",
        Unite = nature == NatureIndicateur.Classe ? null : "unités",
        Nature = nature,
        SourceId = "a",
    };

    private StructureHorsFinessRow HorsFiness(string code, string commune)
    {
        var located = _random.Next(3) > 0;
        return new StructureHorsFinessRow
        {
            Identifiant = code,
            Nom = Name(),
            Type = Value<TypeStructure>(),
            CodeInsee = commune,
            CodeInseeDeclare = Maybe("35999"),
            Longitude = located ? _random.Next(40) / 10.0 : null,
            Latitude = located ? 48 : null,
            SourceDeclaree = Name(),
            SourceId = _random.Next(2) == 0 ? "a" : "b",
            DateExtraction = new DateOnly(2026, 1, 1 + _random.Next(3)),
        };
    }

    private CptsRow Cpts(string code)
    {
        var finess = Maybe($"35010{_random.Next(700):0000}");
        return new CptsRow
        {
            Code = code,
            Nom = Name(),
            Statut = Maybe(Name()),
            Finess = finess,
            FinessRegle = finess is null ? null : Maybe("regle"),
            CommunesRegle = Maybe("regle"),
            SourceId = _random.Next(2) == 0 ? "a" : "b",
        };
    }

    private static SourceRow Source(string id) => new()
    {
        Id = id,
        Titre = id,
        Producteur = "P",
        Licence = "L",
        Millesime = "M",
        Fichier = id,
        Sha256 = id,
        LignesLues = 1,
        LignesRejetees = 0,
    };

    private CommuneRow Commune(string code, string departement, string? epci, string? parent) => new()
    {
        CodeInsee = code,
        Nom = Name(),
        CodeDepartement = departement,
        SirenEpci = epci,
        EpciRegle = Maybe("epci-avant-scission"),
        CodesPostauxRegle = Maybe("code-postal-avant-scission"),
        CodeParent = parent,
        Population = MaybeNumber(5000),
        ZonageMedecin = Value<ZonageMedecin>(),
        ZonageMillesime = Maybe("2025"),
        Longitude = _random.Next(50) / 10.0,
        Latitude = 48,
    };

    private QuartierPrioritaireRow Quartier(string code) => new()
    {
        Code = code,
        Nom = Name(),
        Generation = _random.Next(2) == 0 ? 2015 : 2024,
        ZonageMedecin = _random.Next(2) == 0 ? null : Value<ZonageMedecin>(),
        Contour = [],
    };

    private GestionnaireRow Gestionnaire(string code) => new()
    {
        Finess = code,
        Siren = Maybe(code),
        Nom = Maybe(Name()),
        Categorie = Value<CategorieGestionnaire>(),
        CategorieFiabilite = Value<Fiabilite>(),
    };

    private StructureRow Structure(string code, string commune, string? gestionnaire, string? quartier)
    {
        var located = _random.Next(3) > 0;
        return new StructureRow
        {
            Finess = code,
            Nom = Name(),
            NomLong = Maybe(Name()),
            Type = Value<TypeStructure>(),
            Specialite = _random.Next(2) == 0 ? null : Value<SpecialiteCentre>(),
            CodeInsee = commune,
            FinessGestionnaire = gestionnaire,
            CodeQuartier = quartier,
            CodeApe = Maybe("8621Z"),
            Telephone = Maybe("02 99 00 00 00"),
            DateOuverture = MaybeNumber(9) is { } years ? new DateOnly(2015 + years, 1, 1) : null,
            Ville = Maybe(Name()),
            CodePostal = Maybe("35000"),
            Longitude = located ? _random.Next(40) / 10.0 : null,
            Latitude = located ? 48 : null,
            ZonageMedecin = Value<ZonageMedecin>(),
            SourceId = _random.Next(2) == 0 ? "a" : "b",
            DateExtraction = new DateOnly(2021, 1, 1 + _random.Next(3)),
        };
    }

    private string Name() => string.Join(' ', Enumerable.Range(0, 1 + _random.Next(3)).Select(_ => Pick(Words)));

    private T Pick<T>(IReadOnlyList<T> values) => values[_random.Next(values.Count)];

    private string? Maybe(string value) => _random.Next(3) == 0 ? null : value;

    private int? MaybeNumber(int max) => _random.Next(4) == 0 ? null : _random.Next(max);

    private T Value<T>()
        where T : struct, Enum => Pick(Enum.GetValues<T>());
}
