using CoordonneSante.Annuaire.Entites.Durees;
using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Indicateurs;
using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Spatial.Contours;
using CoordonneSante.Annuaire.Versions;

namespace CoordonneSante.Annuaire.Persistence.Loading;

/// <summary>The rows of a whole directory, in any order; those of the large tables may be read as they are asked for.</summary>
internal sealed record AnnuaireRows
{
    public required VersionRow Version { get; init; }

    public IReadOnlyList<SourceRow> Sources { get; init; } = [];

    public IReadOnlyList<RegionRow> Regions { get; init; } = [];

    public IReadOnlyList<DepartementRow> Departements { get; init; } = [];

    public IReadOnlyList<EpciRow> Epcis { get; init; } = [];

    public IReadOnlyList<CommuneRow> Communes { get; init; } = [];

    public Limites Limites
    {
        get => LimitesRead.GetAwaiter().GetResult();
        init => LimitesRead = Task.FromResult(value);
    }

    /// <summary>The boundaries, which may still be read.</summary>
    public Task<Limites> LimitesRead { get; init; } = Task.FromResult(new Limites([]));

    /// <summary>Outlines of a file written before boundaries were kept; such a file has no boundaries.</summary>
    public IReadOnlyList<ContourCommuneRow> ContoursCommunes { get; init; } = [];

    public IReadOnlyList<CodePostalRow> CodesPostaux { get; init; } = [];

    public IReadOnlyList<MouvementCommuneRow> Mouvements { get; init; } = [];

    public IReadOnlyList<QuartierPrioritaireRow> Quartiers { get; init; } = [];

    public IReadOnlyList<QuartierCommuneRow> QuartiersCommunes { get; init; } = [];

    public IReadOnlyCollection<GestionnaireRow> Gestionnaires { get; init; } = [];

    public IReadOnlyCollection<StructureRow> Structures { get; init; } = [];

    public IReadOnlyList<StructureHorsFinessRow> StructuresHorsFiness { get; init; } = [];

    public IReadOnlyList<DureesCommuneRow> Durees { get; init; } = [];

    public IReadOnlyList<CptsRow> Cpts { get; init; } = [];

    public IReadOnlyList<CptsCommuneRow> CptsCommunes { get; init; } = [];

    public IReadOnlyList<IndicateurRow> IndicateursParCommune { get; init; } = [];

    public IReadOnlyList<IndicateurClasseRow> ClassesIndicateurs { get; init; } = [];

    public IReadOnlyList<IndicateurCommuneRow> ValeursIndicateurs { get; init; } = [];

    public IReadOnlyList<IndicateurQualiteRow> Indicateurs { get; init; } = [];
}
