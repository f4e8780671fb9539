using CoordonneSante.Annuaire.Entites.Positions;
using CoordonneSante.Annuaire.Tables.Ordering;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>Sort of communes.</summary>
public sealed record CommuneSort : Sort<CommuneTable>
{
    public SortDirection? CodeInsee { get; init; }

    public SortDirection? Nom { get; init; }

    public SortDirection? Population { get; init; }

    public PositionSort? Centre { get; init; }

    public DepartementSort? Departement { get; init; }

    public EpciSort? Epci { get; init; }

    public SortDirection? ZonageMedecin { get; init; }

    public SortDirection? ZonageMillesime { get; init; }

    public CommuneSort? ArrondissementDe { get; init; }

    internal override void Visit(SortPass pass, CommuneTable columns)
    {
        pass.Key(CodeInsee, columns.Keys);
        pass.Key(Nom, columns.Nom);
        pass.Key(Population, columns.Population);
        pass.Embedded(Centre, columns.Centre);
        pass.One(Departement, columns.Departement);
        pass.One(Epci, columns.Epci);
        pass.Key(ZonageMedecin, columns.ZonageMedecin);
        pass.Key(ZonageMillesime, columns.ZonageMillesime);
        pass.One(ArrondissementDe, columns.ArrondissementDe);
    }
}
