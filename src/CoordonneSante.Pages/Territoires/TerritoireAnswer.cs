using System.Text.Json;
using CoordonneSante.Pages.Composants;
using CoordonneSante.Pages.Rendu;

namespace CoordonneSante.Pages.Territoires;

/// <param name="JeuDeDonnees">The data served.</param>
/// <param name="Territoire">Null when nothing has the code asked.</param>
/// <param name="APortee">Potential accessibility of its inhabitants.</param>
/// <param name="APorteeEnFrance">The same of all.</param>
/// <param name="TerritoireCpts">What is known of the CPTS whose territory it is; null for any other.</param>
public sealed record TerritoireAnswer(
    JeuDeDonneesAnswer JeuDeDonnees,
    Diagnostic? Territoire,
    APorteeAnswer APortee,
    APorteeAnswer APorteeEnFrance,
    CptsAnswer? TerritoireCpts = null)
    : PageAnswer(JeuDeDonnees);

/// <summary>What the API says of a territory.</summary>
public sealed record Diagnostic(
    string Libelle,
    string? Niveau,
    string? NiveauLibelle,
    string? Code,
    int NombreCommunes,
    int Population,
    string? PopulationMillesime,
    int CommunesSansPopulation,
    double? PartPopulationZip,
    double? PartPopulationZac,
    int PopulationSansZonage,
    IReadOnlyList<ZoneAnswer> ParZonage,
    IReadOnlyList<CommuneAnswer> Communes,
    StructuresAnswer Structures,
    DotationAnswer ParType,
    EnsembleAnswer Ensemble,
    AccesAnswer Toutes,
    AccesAnswer Maisons,
    AccesAnswer Centres,
    IReadOnlyList<OrganismeAnswer> Organismes,
    IReadOnlyList<DispositifAnswer> Dispositifs)
{
    /// <summary>Communes where the files list no structure, although they list some in the région; the most peopled first.</summary>
    public IReadOnlyList<CommuneAnswer> SansStructure { get; } =
    [.. Communes.Where(commune => commune is { EstCouverte: true, NombreStructures: 0 }).OrderByDescending(commune => commune.Population)];

    /// <summary>Whether the files list any structure in the territory's régions.</summary>
    public bool EstCouvert => Communes.Any(commune => commune.EstCouverte);

    /// <summary>Years of the zoning decisions.</summary>
    public string MillesimesZonage { get; } = string.Join(
        ", ", Communes.Select(commune => commune.ZonageMillesime).OfType<string>().Distinct().Order(StringComparer.Ordinal));

    /// <summary>Years of the rates: of the structures, and of the inhabitants.</summary>
    public string MillesimesDesTaux =>
        $"FINESS {Francais.Dates(ParType.Mesure.MillesimeStructures)}, population {PopulationMillesime ?? "non publiée"}";

    /// <summary>The territories that hold it and are not itself.</summary>
    public IReadOnlyList<ComparaisonAnswer> PlusLarges { get; } =
        [.. Ensemble.Tous.Comparaisons.Where(larger => larger.Niveau != Niveau || larger.Code != Code)];

    /// <summary>The quarters that touch its communes, each once.</summary>
    public IReadOnlyList<(QuartierAnswer Quartier, string Communes)> Quartiers { get; } =
    [
        .. Communes
            .SelectMany(commune => commune.Quartiers, (commune, quartier) => (quartier, Nom: commune.ArrondissementDe?.Nom ?? commune.Nom))
            .GroupBy(pair => pair.quartier.Code, (_, pairs) => pairs.ToArray())
            .Select(pairs => (pairs[0].quartier, string.Join(", ", pairs.Select(pair => pair.Nom).Distinct()))),
    ];

    /// <summary>The CPTS that hold some of its communes, each once, with how many of them.</summary>
    public IReadOnlyList<(CptsNommee Cpts, int Communes)> Cpts { get; } =
    [
        .. Communes
            .SelectMany(commune => commune.Cpts)
            .GroupBy(cpts => cpts.Code, (_, same) => same.ToArray())
            .Select(same => (same[0], same.Length))
            .OrderByDescending(pair => pair.Length),
    ];

    /// <summary>Communes in départements of which no territory of a CPTS is known.</summary>
    public int CommunesSansCptsConnue { get; } = Communes.Count(commune => !commune.CptsCouverte);

    /// <summary>What its communes are, one and several, and that it has people: those of Paris, Lyon and Marseille are
    /// arrondissements.</summary>
    public (string Une, string Plusieurs, string Peuplee) Mots =>
        Communes.All(commune => commune.ArrondissementDe is not null) ? ("arrondissement", "arrondissements", "peuplé")
        : HasArrondissements ? ("commune ou arrondissement", "communes et arrondissements", "peuplée")
        : ("commune", "communes", "peuplée");

    /// <summary>Whether it holds arrondissements, of which the list of quarters says nothing: theirs are those of their city.</summary>
    public bool HasArrondissements { get; } = Communes.Any(commune => commune.ArrondissementDe is not null);
}

public sealed record CommuneAnswer(
    string CodeInsee,
    string Nom,
    int? Population,
    string ZonageMedecin,
    string ZonageMedecinLibelle,
    string? ZonageMillesime,
    bool EstCouverte,
    bool CptsCouverte,
    IReadOnlyList<CptsNommee> Cpts,
    JsonElement? Contour,
    EpciAnswer? Epci,
    DepartementAnswer Departement,
    IReadOnlyList<QuartierAnswer> QuartiersPrioritaires,
    VilleAnswer? ArrondissementDe,
    CompteAnswer Structures)
{
    /// <summary>Its own, or its city's: the official list names Paris, Lyon and Marseille whole.</summary>
    public IReadOnlyList<QuartierAnswer> Quartiers => ArrondissementDe?.QuartiersPrioritaires ?? QuartiersPrioritaires;

    public int NombreStructures => Structures.TotalCount;
}

/// <summary>Paris, Lyon or Marseille, of which a commune is an arrondissement.</summary>
public sealed record VilleAnswer(string Nom, IReadOnlyList<QuartierAnswer> QuartiersPrioritaires);

/// <summary>The communes of one zoning.</summary>
public sealed record ZoneAnswer(string ZonageMedecinLibelle, int NombreCommunes, int Population, double? Part);

public sealed record EpciAnswer(string Siren, string Nom);

public sealed record DepartementAnswer(string Code, string Nom, RegionAnswer Region);

public sealed record RegionAnswer(string Code, string Nom);

public sealed record QuartierAnswer(string Code, string Nom, int Generation, string? ZonageMedecinLibelle, CompteAnswer Structures);

public sealed record CompteAnswer(int TotalCount);
