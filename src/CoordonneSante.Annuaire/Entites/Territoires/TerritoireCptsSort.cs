using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Tables.Ordering;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>Sort of territories of CPTS.</summary>
public sealed record TerritoireCptsSort : EntitySort<TerritoireCptsSort, TerritoireCptsTable>
{
    public SortDirection? Code { get; init; }

    public SortDirection? Nom { get; init; }

    public SortDirection? Statut { get; init; }

    public StructureSort? Structure { get; init; }

    public SortDirection? StructureFiabilite { get; init; }

    public SortDirection? StructureRegle { get; init; }

    public SourceSort? Source { get; init; }

    public SortDirection? CommunesFiabilite { get; init; }

    public SortDirection? CommunesRegle { get; init; }
}
