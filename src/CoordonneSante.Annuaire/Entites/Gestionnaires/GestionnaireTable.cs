using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Search;

namespace CoordonneSante.Annuaire.Entites.Gestionnaires;

/// <summary>The gestionnaires, by FINESS number.</summary>
public sealed class GestionnaireTable : OwnerTable<Gestionnaire>
{
    internal GestionnaireTable(IReadOnlyList<Gestionnaire> gestionnaires, ManyRelation<StructureTable> structures)
        : base(gestionnaires, gestionnaire => gestionnaire.Finess, FormeDeCode.Finess, structures)
    {
        var siren = Task.Run(() => Codes(gestionnaire => gestionnaire.Siren, FormeDeCode.Siren));
        SirenFiabilite = Enums(gestionnaire => gestionnaire.SirenFiabilite);
        SirenRegle = Texts(gestionnaire => gestionnaire.SirenRegle, TextOrder.Codes);
        SirenEtablissements = Codes(gestionnaire => gestionnaire.SirenEtablissements, FormeDeCode.Siren);
        Nom = Texts(gestionnaire => gestionnaire.Nom, TextOrder.Names);
        Categorie = Enums<CategorieGestionnaire>(gestionnaire => gestionnaire.Categorie);
        CategorieFiabilite = Enums<Fiabilite>(gestionnaire => gestionnaire.CategorieFiabilite);
        RegleDeduction = Texts(gestionnaire => gestionnaire.RegleDeduction, TextOrder.Codes);
        StatutJuridiqueCode = Texts(gestionnaire => gestionnaire.StatutJuridiqueCode, TextOrder.Codes);
        StatutJuridiqueLibelle = Texts(gestionnaire => gestionnaire.StatutJuridiqueLibelle, TextOrder.Names);
        Siren = siren.GetAwaiter().GetResult();
        Search = new SearchIndex(Count, [NamesOfRows.Of(Nom)], Keys, Siren);
    }

    internal TextColumn Finess => Keys;

    internal TextColumn Siren { get; }

    internal ValueColumn<Fiabilite> SirenFiabilite { get; }

    internal TextColumn SirenRegle { get; }

    internal TextColumn SirenEtablissements { get; }

    internal TextColumn Nom { get; }

    internal ValueColumn<CategorieGestionnaire> Categorie { get; }

    internal ValueColumn<Fiabilite> CategorieFiabilite { get; }

    internal TextColumn RegleDeduction { get; }

    internal TextColumn StatutJuridiqueCode { get; }

    internal TextColumn StatutJuridiqueLibelle { get; }
}
