using CoordonneSante.Annuaire.Entites.Positions;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Tables.Ordering;

namespace CoordonneSante.Annuaire.Entites.Structures;

/// <summary>Sort of structures that FINESS does not list.</summary>
public sealed record StructureHorsFinessSort : EntitySort<StructureHorsFinessSort, StructureHorsFinessTable>
{
    public SortDirection? Identifiant { get; init; }

    public SortDirection? Nom { get; init; }

    public SortDirection? Type { get; init; }

    public PositionSort? Position { get; init; }

    public CommuneSort? Commune { get; init; }

    public SortDirection? CodeInseeDeclare { get; init; }

    public SortDirection? SourceDeclaree { get; init; }

    public ProvenanceSort? Provenance { get; init; }
}
