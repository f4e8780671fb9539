using CoordonneSante.Annuaire.Entites.Indicateurs;
using CoordonneSante.Annuaire.Entites.Positions;
using CoordonneSante.Annuaire.Tables.Ordering;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>Sort of communes.</summary>
public sealed record CommuneSort : EntitySort<CommuneSort, CommuneTable>
{
    public SortDirection? CodeInsee { get; init; }

    public SortDirection? Nom { get; init; }

    public SortDirection? CodesPostauxFiabilite { get; init; }

    public SortDirection? CodesPostauxRegle { get; init; }

    public SortDirection? Population { get; init; }

    public SortDirection? PopulationFiabilite { get; init; }

    public SortDirection? PopulationRegle { get; init; }

    public PositionSort? Centre { get; init; }

    public SortDirection? CentreNature { get; init; }

    public DepartementSort? Departement { get; init; }

    public EpciSort? Epci { get; init; }

    public SortDirection? EpciFiabilite { get; init; }

    public SortDirection? EpciRegle { get; init; }

    public SortDirection? ZonageMedecin { get; init; }

    public SortDirection? ZonageMillesime { get; init; }

    public SortDirection? ZonageFiabilite { get; init; }

    public SortDirection? ZonageRegle { get; init; }

    public CommuneSort? ArrondissementDe { get; init; }

    public ValeurIndicateurSort? Indicateurs { get; init; }
}
