using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Nodes;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Gestionnaires;

/// <summary>A legal entity that manages structures. See <see cref="GestionnaireRow"/> for the meaning of missing values.</summary>
public sealed class Gestionnaire : StructureOwner
{
    private readonly Source? _source;
    private readonly DateOnly _dateExtraction;

    internal Gestionnaire(
        GestionnaireRow row, TextePool textes, Source? source, int number, ManyRelation<StructureTable> structures)
        : base(number, structures)
    {
        Finess = textes.Get(row.Finess);
        Siren = textes.Get(row.Siren);
        SirenFiabilite = row.SirenFiabilite;
        SirenRegle = textes.Get(row.SirenRegle);
        SirenEtablissements = textes.Get(row.SirenEtablissements);
        Nom = textes.Get(row.Nom);
        Categorie = row.Categorie;
        CategorieFiabilite = row.CategorieFiabilite;
        RegleDeduction = textes.Get(row.RegleDeduction);
        StatutJuridiqueCode = textes.Get(row.StatutJuridiqueCode);
        StatutJuridiqueLibelle = textes.Get(row.StatutJuridiqueLibelle);
        _source = row.DateExtraction is null ? null : source;
        _dateExtraction = row.DateExtraction ?? default;
    }

    public override GlobalId Id => new(nameof(Gestionnaire), Finess.Value);

    public Texte Finess { get; }

    public Texte? Siren { get; }

    /// <summary>Null with <see cref="Siren"/>, and in a directory built before this was told apart.</summary>
    public Fiabilite? SirenFiabilite { get; }

    public Texte? SirenRegle { get; }

    /// <summary>The SIREN in the SIRET of its structures, at their date; null when it is <see cref="Siren"/>.</summary>
    public Texte? SirenEtablissements { get; }

    public Texte? Nom { get; }

    public CategorieGestionnaire Categorie { get; }

    public Fiabilite CategorieFiabilite { get; }

    public Texte? RegleDeduction { get; }

    public Texte? StatutJuridiqueCode { get; }

    public Texte? StatutJuridiqueLibelle { get; }

    /// <summary>Where its official facts come from, made when it is asked for; null when it is in no legal-entity file.</summary>
    public Provenance? Provenance => _source is null ? null : new Provenance(_source, Finess, _dateExtraction);
}
