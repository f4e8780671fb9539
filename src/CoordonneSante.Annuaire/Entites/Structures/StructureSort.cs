using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Positions;
using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Tables.Ordering;

namespace CoordonneSante.Annuaire.Entites.Structures;

/// <summary>Sort of structures.</summary>
public sealed record StructureSort : EntitySort<StructureSort, StructureTable>
{
    public SortDirection? Finess { get; init; }

    public SortDirection? Nom { get; init; }

    public SortDirection? NomLong { get; init; }

    public SortDirection? Type { get; init; }

    public SortDirection? Specialite { get; init; }

    public SortDirection? SpecialiteFiabilite { get; init; }

    public SortDirection? SpecialiteRegle { get; init; }

    public SortDirection? Siret { get; init; }

    public SortDirection? CodeApe { get; init; }

    public SortDirection? Telephone { get; init; }

    public SortDirection? DateOuverture { get; init; }

    public SortDirection? DateMiseAJour { get; init; }

    public AdresseSort? Adresse { get; init; }

    public PositionSort? Position { get; init; }

    public CommuneSort? Commune { get; init; }

    public GestionnaireSort? Gestionnaire { get; init; }

    public SortDirection? ZonageMedecin { get; init; }

    public QuartierPrioritaireSort? QuartierPrioritaire { get; init; }

    public ProvenanceSort? Provenance { get; init; }
}
