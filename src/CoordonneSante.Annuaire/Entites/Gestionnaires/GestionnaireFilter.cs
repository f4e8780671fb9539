using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Tables.Filtering;

namespace CoordonneSante.Annuaire.Entites.Gestionnaires;

/// <summary>Conditions on a gestionnaire.</summary>
public sealed record GestionnaireFilter : EntityFilter<GestionnaireFilter, GestionnaireTable>
{
    public Optional<StringOperationFilter?> Finess { get; init; }

    public Optional<StringOperationFilter?> Siren { get; init; }

    public Optional<EnumOperationFilter<Fiabilite>?> SirenFiabilite { get; init; }

    public Optional<StringOperationFilter?> SirenRegle { get; init; }

    public Optional<StringOperationFilter?> SirenEtablissements { get; init; }

    public Optional<StringOperationFilter?> Nom { get; init; }

    public Optional<EnumOperationFilter<CategorieGestionnaire>?> Categorie { get; init; }

    public Optional<EnumOperationFilter<Fiabilite>?> CategorieFiabilite { get; init; }

    public Optional<StringOperationFilter?> RegleDeduction { get; init; }

    public Optional<StringOperationFilter?> StatutJuridiqueCode { get; init; }

    public Optional<StringOperationFilter?> StatutJuridiqueLibelle { get; init; }

    public Optional<ComparableOperationFilter<int>?> NombreStructures { get; init; }

    public Optional<ListFilter<StructureFilter>?> Structures { get; init; }
}
