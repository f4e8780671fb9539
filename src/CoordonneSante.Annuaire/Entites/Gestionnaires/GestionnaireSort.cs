using CoordonneSante.Annuaire.Tables.Ordering;

namespace CoordonneSante.Annuaire.Entites.Gestionnaires;

/// <summary>Sort of gestionnaires.</summary>
public sealed record GestionnaireSort : Sort<GestionnaireTable>
{
    public SortDirection? Finess { get; init; }

    public SortDirection? Siren { get; init; }

    public SortDirection? Nom { get; init; }

    public SortDirection? Categorie { get; init; }

    public SortDirection? CategorieFiabilite { get; init; }

    public SortDirection? RegleDeduction { get; init; }

    public SortDirection? StatutJuridiqueCode { get; init; }

    public SortDirection? StatutJuridiqueLibelle { get; init; }

    public SortDirection? NombreStructures { get; init; }

    internal override void Visit(SortPass pass, GestionnaireTable columns)
    {
        pass.Key(Finess, columns.Keys);
        pass.Key(Siren, columns.Siren);
        pass.Key(Nom, columns.Nom);
        pass.Key(Categorie, columns.Categorie);
        pass.Key(CategorieFiabilite, columns.CategorieFiabilite);
        pass.Key(RegleDeduction, columns.RegleDeduction);
        pass.Key(StatutJuridiqueCode, columns.StatutJuridiqueCode);
        pass.Key(StatutJuridiqueLibelle, columns.StatutJuridiqueLibelle);
        pass.Key(NombreStructures, columns.NombreStructures);
    }
}
