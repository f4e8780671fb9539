using CoordonneSante.Annuaire.Tables.Ordering;

namespace CoordonneSante.Annuaire.Entites.Gestionnaires;

/// <summary>Sort of gestionnaires.</summary>
public sealed record GestionnaireSort : EntitySort<GestionnaireSort, GestionnaireTable>
{
    public SortDirection? Finess { get; init; }

    public SortDirection? Siren { get; init; }

    public SortDirection? SirenFiabilite { get; init; }

    public SortDirection? SirenRegle { get; init; }

    public SortDirection? SirenEtablissements { get; init; }

    public SortDirection? Nom { get; init; }

    public SortDirection? Categorie { get; init; }

    public SortDirection? CategorieFiabilite { get; init; }

    public SortDirection? RegleDeduction { get; init; }

    public SortDirection? StatutJuridiqueCode { get; init; }

    public SortDirection? StatutJuridiqueLibelle { get; init; }

    public SortDirection? NombreStructures { get; init; }
}
