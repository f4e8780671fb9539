using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Positions;
using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Queries;
using CoordonneSante.Annuaire.Tables.Search;

namespace CoordonneSante.Annuaire.Entites.Structures;

/// <summary>The structures, by FINESS number.</summary>
public sealed class StructureTable : Table<Structure>
{
    internal StructureTable(
        IReadOnlyList<Structure> structures,
        CommuneTable communes,
        GestionnaireTable gestionnaires,
        QuartierPrioritaireTable quartiers,
        SourceTable sources)
        : base(structures, structure => structure.Finess, FormeDeCode.Finess)
    {
        Nom = Texts(structure => structure.Nom, TextOrder.Names);
        NomLong = Texts(structure => structure.NomLong, TextOrder.Names);
        Type = Enums<TypeStructure>(structure => structure.Type);
        Specialite = Enums(structure => structure.Specialite);
        SpecialiteFiabilite = Enums(structure => structure.SpecialiteFiabilite);
        SpecialiteRegle = Texts(structure => structure.SpecialiteRegle, TextOrder.Codes);
        Siret = Codes(structure => structure.Siret, FormeDeCode.Siret);
        CodeApe = Codes(structure => structure.CodeApe, FormeDeCode.CodeApe);
        Telephone = Texts(structure => structure.Telephone, TextOrder.Codes);
        DateOuverture = Dates(structure => structure.DateOuverture);
        DateMiseAJour = Dates(structure => structure.DateMiseAJour);
        Adresse = new AdresseColumns(
            Keys,
            Texts(structure => structure.Adresse.Ligne, TextOrder.Names),
            Codes(structure => structure.Adresse.CodePostal, FormeDeCode.CodePostal),
            Texts(structure => structure.Adresse.Ville, TextOrder.Names));
        Position = new PositionColumns(
            Numbers(structure => structure.Position?.Longitude),
            Numbers(structure => structure.Position?.Latitude),
            Texts(structure => structure.Position?.Qualite, TextOrder.Names),
            Enums(structure => structure.Position?.Niveau));
        Emprise = new PointPlaces(Position);
        ZonageMedecin = Enums<ZonageMedecin>(structure => structure.ZonageMedecin);
        Commune = One(communes, structure => structure.Commune);
        Gestionnaire = One(gestionnaires, structure => structure.Gestionnaire);
        QuartierPrioritaire = One(quartiers, structure => structure.QuartierPrioritaire);
        Provenance = new ProvenanceColumns(
            Keys,
            One(sources, structure => structure.Provenance.Source),
            Keys.WithoutForm(),
            Dates(structure => structure.Provenance.DateExtraction));
        Search = new SearchIndex(Count, Names, Keys, Siret, Adresse.CodePostal, new GestionnaireCodes(gestionnaires))
        {
            Phrases = new SearchPhrases(StructureVocabulary.Of(structures)),
            Places = new PlacesDeStructures(
                Commune,
                row => [At(row).Nom, At(row).NomLong],
                row => [At(row).Commune.Nom, At(row).Adresse.Ville]),
        };
    }

    internal TextColumn Finess => Keys;

    internal TextColumn Nom { get; }

    internal TextColumn NomLong { get; }

    internal ValueColumn<TypeStructure> Type { get; }

    internal ValueColumn<SpecialiteCentre> Specialite { get; }

    internal ValueColumn<Fiabilite> SpecialiteFiabilite { get; }

    internal TextColumn SpecialiteRegle { get; }

    internal TextColumn Siret { get; }

    internal TextColumn CodeApe { get; }

    internal TextColumn Telephone { get; }

    internal ValueColumn<DateOnly> DateOuverture { get; }

    internal ValueColumn<DateOnly> DateMiseAJour { get; }

    internal AdresseColumns Adresse { get; }

    internal PositionColumns Position { get; }

    internal PlaceColumn<Emprise> Emprise { get; }

    internal ValueColumn<ZonageMedecin> ZonageMedecin { get; }

    internal ProvenanceColumns Provenance { get; }

    internal Relation<CommuneTable> Commune { get; }

    internal Relation<GestionnaireTable> Gestionnaire { get; }

    internal Relation<QuartierPrioritaireTable> QuartierPrioritaire { get; }

    private ReadOnlySpan<string?> Names(int row)
    {
        var structure = At(row);
        return new[]
        {
            structure.Nom.Value,
            structure.NomLong?.Value,
            structure.Adresse.Ville?.Value,
            structure.Commune.Nom.Value,
        };
    }
}
