using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Entites.Indicateurs;
using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Nodes;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Spatial.Contours;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Paging;
using CoordonneSante.Annuaire.Tables.Queries;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>A commune, or an arrondissement municipal. See <see cref="CommuneRow"/> for the meaning of missing values.</summary>
/// <remarks>Paris, Lyon and Marseille have the structures of their arrondissements.</remarks>
public sealed class Commune : StructureOwner
{
    private readonly ManyRelation<CommuneTable> _arrondissements;
    private readonly ManyRelation<QuartierPrioritaireTable> _quartiers;
    private readonly ManyRelation<TerritoireCptsTable> _cpts;
    private readonly ManyRelation<StructureHorsFinessTable> _horsFiness;
    private readonly IndicateurTable _indicateurs;

    internal Commune(
        CommuneRow row,
        TextePool textes,
        IReadOnlyList<Texte> codesPostaux,
        Departement departement,
        Epci? epci,
        Commune? parent,
        LazyOutline? outline,
        int number,
        ManyRelation<StructureTable> structures,
        ManyRelation<CommuneTable> arrondissements,
        ManyRelation<QuartierPrioritaireTable> quartiers,
        ManyRelation<TerritoireCptsTable> cpts,
        ManyRelation<StructureHorsFinessTable> horsFiness,
        IndicateurTable indicateurs)
        : base(number, structures)
    {
        _arrondissements = arrondissements;
        _quartiers = quartiers;
        _cpts = cpts;
        _horsFiness = horsFiness;
        _indicateurs = indicateurs;
        CodeInsee = textes.Get(row.CodeInsee);
        Nom = textes.Get(row.Nom);
        CodesPostaux = codesPostaux;
        CodesPostauxRegle = textes.Get(row.CodesPostauxRegle);
        Population = row.Population;
        PopulationMillesime = row.PopulationMillesime;
        PopulationRegle = textes.Get(row.PopulationRegle);
        Centre = Position.From(row.Longitude, row.Latitude);
        CentreNature = row.CentreNature;
        Departement = departement;
        Epci = epci;
        EpciRegle = textes.Get(row.EpciRegle);
        ZonageMedecin = row.ZonageMedecin;
        ZonageMillesime = textes.Get(row.ZonageMillesime);
        ZonageRegle = textes.Get(row.ZonageRegle);
        ArrondissementDe = parent;
        Outline = outline;
    }

    public override GlobalId Id => new(nameof(Commune), CodeInsee.Value);

    public Texte CodeInsee { get; }

    public Texte Nom { get; }

    /// <summary>In ascending order.</summary>
    public IReadOnlyList<Texte> CodesPostaux { get; }

    /// <summary>Null without postal codes.</summary>
    public Fiabilite? CodesPostauxFiabilite => FiabiliteOf(CodesPostaux.Count > 0, CodesPostauxRegle);

    /// <summary>Null unless some are deduced.</summary>
    public Texte? CodesPostauxRegle { get; }

    public int? Population { get; }

    /// <summary>Year of the population's vintage.</summary>
    public int? PopulationMillesime { get; }

    /// <summary>Null with <see cref="Population"/>.</summary>
    public Fiabilite? PopulationFiabilite => FiabiliteOf(Population is not null, PopulationRegle);

    /// <summary>Null unless the population is deduced.</summary>
    public Texte? PopulationRegle { get; }

    public Position? Centre { get; }

    /// <summary>Null without <see cref="Centre"/>, and in a directory built before this was told apart.</summary>
    public CentreNature? CentreNature { get; }

    public Departement Departement { get; }

    /// <summary>An arrondissement has its commune's.</summary>
    public Epci? Epci { get; }

    /// <summary>Null with <see cref="Epci"/>.</summary>
    public Fiabilite? EpciFiabilite => FiabiliteOf(Epci is not null, EpciRegle);

    /// <summary>Null unless the EPCI is deduced.</summary>
    public Texte? EpciRegle { get; }

    public ZonageMedecin ZonageMedecin { get; }

    public Texte? ZonageMillesime { get; }

    /// <summary>Null with <see cref="Zonages.ZonageMedecin.NonRenseigne"/>.</summary>
    public Fiabilite? ZonageFiabilite => FiabiliteOf(ZonageMedecin != ZonageMedecin.NonRenseigne, ZonageRegle);

    /// <summary>Null when the decision names the commune itself.</summary>
    public Texte? ZonageRegle { get; }

    public Commune? ArrondissementDe { get; }

    /// <summary>In the order of their codes.</summary>
    public IReadOnlyList<Commune> Arrondissements => _arrondissements.Target.RecordsAt(_arrondissements.Links.ItemsOf(Row));

    /// <summary>Quarters that stand on the commune, in the order of their codes; a commune has its arrondissements'.</summary>
    public IReadOnlyList<QuartierPrioritaire> QuartiersPrioritaires => _quartiers.Target.RecordsAt(_quartiers.Links.ItemsOf(Row));

    /// <summary>Territories of CPTS that hold the commune, or one of its arrondissements, in the order of their keys.</summary>
    public IReadOnlyList<TerritoireCpts> Cpts => _cpts.Target.RecordsAt(_cpts.Links.ItemsOf(Row));

    /// <summary>Every indicator that is loaded, by code, known here or not.</summary>
    public IReadOnlyList<ValeurIndicateur> Indicateurs => [.. _indicateurs.Records.Select(indicateur => indicateur.At(Row))];

    /// <summary>Null where outlines are not loaded.</summary>
    internal LazyOutline? Outline { get; }

    /// <summary>Box of the outline: west, south, east, north, WGS 84; null where outlines are not loaded.</summary>
    public IReadOnlyList<double>? Emprise => Etendue.EdgesOf(Outline);

    /// <summary>Area of the outline as it is kept, simplified, in square kilometres; null where outlines are not loaded.</summary>
    public double? SurfaceKm2 => Etendue.SurfaceOf(Outline);

    /// <summary>Inhabitants for a square kilometre; null where the one or the other is not known.</summary>
    public double? Densite => SurfaceKm2 is > 0 and var surface && Population is { } people ? Math.Round(people / surface, 1) : null;

    /// <summary>The structures of the commune, or of its arrondissements, that FINESS does not list; see
    /// <see cref="AnnuaireSnapshot.StructuresHorsFiness"/>.</summary>
    /// <exception cref="RequeteInvalideException">As for the directory's own list.</exception>
    public Connection<StructureHorsFiness> StructuresHorsFiness(
        StructureHorsFinessFilter? where = null,
        int? first = null,
        string? after = null,
        PagePolicy? policy = null,
        CancellationToken cancellation = default) =>
        Query.Page<StructureHorsFiness, StructureHorsFinessTable>(
            _horsFiness.Target,
            new Scope(Id, Row, _horsFiness.Links),
            null,
            where,
            null,
            new PageArguments(first, after, Policy: policy, Deadline: new Deadline(cancellation)));

    /// <exception cref="RequeteInvalideException">INDICATEUR_INCONNU.</exception>
    public ValeurIndicateur Indicateur(string code) => _indicateurs.Require(code).At(Row);

    /// <param name="precision">Decimals kept of each coordinate, 0 to 6.</param>
    /// <param name="tolerance">How far, in metres, the outline may be from a point of the line that it simplifies; 0 for the line
    /// itself.</param>
    /// <returns>Null where outlines are not loaded.</returns>
    /// <exception cref="RequeteInvalideException">PRECISION_INVALIDE, TOLERANCE_INVALIDE.</exception>
    public GeoJson? Contour(int precision = 5, double tolerance = 0) => Spatial.Contour.ToGeoJsonOrNull(Outline, precision, tolerance);

    private static Fiabilite? FiabiliteOf(bool isKnown, Texte? rule) =>
        !isKnown ? null : rule is null ? Fiabilite.Officiel : Fiabilite.Deduit;
}
