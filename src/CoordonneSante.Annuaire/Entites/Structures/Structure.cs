using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Nodes;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Structures;

/// <summary>A coordinated-care structure. See <see cref="StructureRow"/> for the meaning of missing values.</summary>
public sealed class Structure : IStructureCoordonnee
{
    private readonly Source _source;
    private readonly DateOnly _dateExtraction;

    internal Structure(
        StructureRow row, TextePool textes, Commune commune, Gestionnaire? gestionnaire, QuartierPrioritaire? quartier, Source source)
    {
        Finess = textes.Get(row.Finess);
        Nom = textes.Get(row.Nom);
        NomLong = textes.Get(row.NomLong);
        Type = row.Type;
        Specialite = row.Specialite;
        SpecialiteFiabilite = row.SpecialiteFiabilite;
        SpecialiteRegle = textes.Get(row.SpecialiteRegle);
        Siret = textes.Get(row.Siret);
        CodeApe = textes.Get(row.CodeApe);
        Telephone = textes.Get(row.Telephone);
        DateOuverture = row.DateOuverture;
        DateMiseAJour = row.DateMiseAJour;
        Adresse = new Adresse(textes.Get(row.AdresseLigne), textes.Get(row.CodePostal), textes.Get(row.Ville));
        Position = Position.From(row.Longitude, row.Latitude, textes.Get(row.PositionQualite), row.PositionNiveau);
        Commune = commune;
        Gestionnaire = gestionnaire;
        ZonageMedecin = row.ZonageMedecin;
        QuartierPrioritaire = quartier;
        _source = source;
        _dateExtraction = row.DateExtraction;
    }

    public GlobalId Id => new(nameof(Structure), Finess.Value);

    public Texte Finess { get; }

    public Texte Nom { get; }

    public Texte? NomLong { get; }

    public TypeStructure Type { get; }

    public SpecialiteCentre? Specialite { get; }

    public Fiabilite? SpecialiteFiabilite { get; }

    public Texte? SpecialiteRegle { get; }

    public Texte? Siret { get; }

    public Texte? CodeApe { get; }

    public Texte? Telephone { get; }

    public DateOnly? DateOuverture { get; }

    public DateOnly? DateMiseAJour { get; }

    public Adresse Adresse { get; }

    public Position? Position { get; }

    /// <summary>Leaf territory: commune, or arrondissement municipal.</summary>
    public Commune Commune { get; }

    public Gestionnaire? Gestionnaire { get; }

    public ZonageMedecin ZonageMedecin { get; }

    public QuartierPrioritaire? QuartierPrioritaire { get; }

    /// <summary>Made when it is asked for.</summary>
    public Provenance Provenance => new(_source, Finess, _dateExtraction);
}
