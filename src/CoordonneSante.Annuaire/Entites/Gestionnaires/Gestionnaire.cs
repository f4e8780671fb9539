using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Nodes;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Gestionnaires;

/// <summary>A legal entity that manages structures. See <see cref="GestionnaireRow"/> for the meaning of missing values.</summary>
public sealed class Gestionnaire : StructureOwner
{
    internal Gestionnaire(GestionnaireRow row, TextePool textes, int number, ManyRelation<StructureTable> structures)
        : base(number, structures)
    {
        Finess = textes.Get(row.Finess);
        Siren = textes.Get(row.Siren);
        Nom = textes.Get(row.Nom);
        Categorie = row.Categorie;
        CategorieFiabilite = row.CategorieFiabilite;
        RegleDeduction = textes.Get(row.RegleDeduction);
        StatutJuridiqueCode = textes.Get(row.StatutJuridiqueCode);
        StatutJuridiqueLibelle = textes.Get(row.StatutJuridiqueLibelle);
    }

    public override GlobalId Id => new(nameof(Gestionnaire), Finess.Value);

    public Texte Finess { get; }

    public Texte? Siren { get; }

    public Texte? Nom { get; }

    public CategorieGestionnaire Categorie { get; }

    public Fiabilite CategorieFiabilite { get; }

    public Texte? RegleDeduction { get; }

    public Texte? StatutJuridiqueCode { get; }

    public Texte? StatutJuridiqueLibelle { get; }
}
