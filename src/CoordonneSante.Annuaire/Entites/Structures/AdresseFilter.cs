using CoordonneSante.Annuaire.Tables.Filtering;

namespace CoordonneSante.Annuaire.Entites.Structures;

/// <summary>Conditions on the postal address of a structure.</summary>
public sealed record AdresseFilter : EntityFilter<AdresseFilter, StructureTable>
{
    public Optional<StringOperationFilter?> Ligne { get; init; }

    public Optional<StringOperationFilter?> CodePostal { get; init; }

    public Optional<StringOperationFilter?> Ville { get; init; }

    internal override void Describe(FilterPass pass, StructureTable columns)
    {
        pass.Text(CodePostal, columns.CodePostal);
        pass.Text(Ville, columns.Ville);
        pass.Text(Ligne, columns.Ligne);
    }
}
