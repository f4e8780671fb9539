using CoordonneSante.Annuaire.Entites.Indicateurs;
using CoordonneSante.Annuaire.Entites.Positions;
using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Tables.Filtering;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>Conditions on a commune or an arrondissement municipal.</summary>
public sealed record CommuneFilter : EntityFilter<CommuneFilter, CommuneTable>
{
    public Optional<StringOperationFilter?> CodeInsee { get; init; }

    public Optional<StringOperationFilter?> Nom { get; init; }

    public Optional<ListFilter<StringOperationFilter>?> CodesPostaux { get; init; }

    public Optional<EnumOperationFilter<Fiabilite>?> CodesPostauxFiabilite { get; init; }

    public Optional<StringOperationFilter?> CodesPostauxRegle { get; init; }

    public Optional<ComparableOperationFilter<int>?> Population { get; init; }

    public Optional<EnumOperationFilter<Fiabilite>?> PopulationFiabilite { get; init; }

    public Optional<StringOperationFilter?> PopulationRegle { get; init; }

    public Optional<PositionFilter?> Centre { get; init; }

    /// <summary>A box that the commune meets: see <see cref="CommuneTable.Emprise"/>.</summary>
    public Optional<Emprise?> Emprise { get; init; }

    public Optional<EnumOperationFilter<CentreNature>?> CentreNature { get; init; }

    public Optional<DepartementFilter?> Departement { get; init; }

    public Optional<EpciFilter?> Epci { get; init; }

    public Optional<EnumOperationFilter<Fiabilite>?> EpciFiabilite { get; init; }

    public Optional<StringOperationFilter?> EpciRegle { get; init; }

    public Optional<EnumOperationFilter<ZonageMedecin>?> ZonageMedecin { get; init; }

    public Optional<StringOperationFilter?> ZonageMillesime { get; init; }

    public Optional<EnumOperationFilter<Fiabilite>?> ZonageFiabilite { get; init; }

    public Optional<StringOperationFilter?> ZonageRegle { get; init; }

    public Optional<CommuneFilter?> ArrondissementDe { get; init; }

    public Optional<ListFilter<CommuneFilter>?> Arrondissements { get; init; }

    public Optional<ListFilter<QuartierPrioritaireFilter>?> QuartiersPrioritaires { get; init; }

    public Optional<ListFilter<TerritoireCptsFilter>?> Cpts { get; init; }

    /// <summary>Conditions that must all hold, each on one indicator.</summary>
    public Optional<IReadOnlyList<ValeurIndicateurFilter>?> Indicateurs { get; init; }

    public Optional<ListFilter<StructureFilter>?> Structures { get; init; }

    public Optional<ListFilter<StructureHorsFinessFilter>?> StructuresHorsFiness { get; init; }
}
