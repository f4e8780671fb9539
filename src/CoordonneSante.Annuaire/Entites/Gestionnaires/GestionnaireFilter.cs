using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Tables.Filtering;

namespace CoordonneSante.Annuaire.Entites.Gestionnaires;

/// <summary>Conditions on a gestionnaire.</summary>
public sealed record GestionnaireFilter : EntityFilter<GestionnaireFilter, GestionnaireTable>
{
    public Optional<StringOperationFilter?> Finess { get; init; }

    public Optional<StringOperationFilter?> Siren { get; init; }

    public Optional<StringOperationFilter?> Nom { get; init; }

    public Optional<EnumOperationFilter<CategorieGestionnaire>?> Categorie { get; init; }

    public Optional<EnumOperationFilter<Fiabilite>?> CategorieFiabilite { get; init; }

    public Optional<StringOperationFilter?> RegleDeduction { get; init; }

    public Optional<StringOperationFilter?> StatutJuridiqueCode { get; init; }

    public Optional<StringOperationFilter?> StatutJuridiqueLibelle { get; init; }

    public Optional<ComparableOperationFilter<int>?> NombreStructures { get; init; }

    public Optional<ListFilter<StructureFilter>?> Structures { get; init; }

    internal override void Describe(FilterPass pass, GestionnaireTable columns)
    {
        pass.Enum(Categorie, columns.Categorie);
        pass.Enum(CategorieFiabilite, columns.CategorieFiabilite);
        pass.Text(Finess, columns.Keys);
        pass.Text(RegleDeduction, columns.RegleDeduction);
        pass.Text(StatutJuridiqueCode, columns.StatutJuridiqueCode);
        pass.Text(StatutJuridiqueLibelle, columns.StatutJuridiqueLibelle);
        pass.Value(NombreStructures, columns.NombreStructures);
        pass.Text(Siren, columns.Siren);
        pass.Text(Nom, columns.Nom);
        pass.Many(Structures, columns.Structures);
    }
}
