using CoordonneSante.Annuaire.Entites.Positions;
using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Tables.Filtering;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>Conditions on a commune or an arrondissement municipal.</summary>
public sealed record CommuneFilter : EntityFilter<CommuneFilter, CommuneTable>
{
    public Optional<StringOperationFilter?> CodeInsee { get; init; }

    public Optional<StringOperationFilter?> Nom { get; init; }

    public Optional<ListFilter<StringOperationFilter>?> CodesPostaux { get; init; }

    public Optional<ComparableOperationFilter<int>?> Population { get; init; }

    public Optional<PositionFilter?> Centre { get; init; }

    public Optional<DepartementFilter?> Departement { get; init; }

    public Optional<EpciFilter?> Epci { get; init; }

    public Optional<EnumOperationFilter<ZonageMedecin>?> ZonageMedecin { get; init; }

    public Optional<StringOperationFilter?> ZonageMillesime { get; init; }

    public Optional<CommuneFilter?> ArrondissementDe { get; init; }

    public Optional<ListFilter<CommuneFilter>?> Arrondissements { get; init; }

    public Optional<ListFilter<QuartierPrioritaireFilter>?> QuartiersPrioritaires { get; init; }

    public Optional<ListFilter<StructureFilter>?> Structures { get; init; }

    internal override void Describe(FilterPass pass, CommuneTable columns)
    {
        pass.Enum(ZonageMedecin, columns.ZonageMedecin);
        pass.Text(CodeInsee, columns.Keys);
        pass.Value(Population, columns.Population);
        pass.Text(ZonageMillesime, columns.ZonageMillesime);
        pass.Texts(CodesPostaux, columns.CodesPostaux);
        pass.One(Departement, columns.Departement);
        pass.One(Epci, columns.Epci);
        pass.One(ArrondissementDe, columns.ArrondissementDe);
        pass.Embedded(Centre, columns.Centre, columns.Centre.Longitude);
        pass.Text(Nom, columns.Nom);
        pass.Many(Arrondissements, columns.Arrondissements);
        pass.Many(QuartiersPrioritaires, columns.QuartiersPrioritaires);
        pass.Many(Structures, columns.Structures);
    }
}
