using CoordonneSante.Annuaire.Tables.Ordering;

namespace CoordonneSante.Annuaire.Entites.Structures;

/// <summary>Sort by postal address.</summary>
public sealed record AdresseSort : Sort<StructureTable>
{
    public SortDirection? Ligne { get; init; }

    public SortDirection? CodePostal { get; init; }

    public SortDirection? Ville { get; init; }

    internal override void Visit(SortPass pass, StructureTable columns)
    {
        pass.Key(Ligne, columns.Ligne);
        pass.Key(CodePostal, columns.CodePostal);
        pass.Key(Ville, columns.Ville);
    }
}
