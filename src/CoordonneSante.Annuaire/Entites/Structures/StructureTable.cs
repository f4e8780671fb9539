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
        StructureReferences references,
        CommuneTable communes,
        GestionnaireTable gestionnaires,
        QuartierPrioritaireTable quartiers,
        SourceTable sources)
        : base(structures, structure => structure.Finess, FormeDeCode.Finess)
    {
        Commune = new Relation<CommuneTable>(references.Communes, communes);
        Gestionnaire = new Relation<GestionnaireTable>(references.Gestionnaires, gestionnaires);
        QuartierPrioritaire = new Relation<QuartierPrioritaireTable>(references.Quartiers, quartiers);

        // The columns whose values are nearly all different take longest, and none needs another.
        var siret = Task.Run(() => Codes(structure => structure.Siret, FormeDeCode.Siret));
        var ligne = Task.Run(() => Texts(structure => structure.Adresse.Ligne, TextOrder.Names));
        var phrases = Task.Run(() => new SearchPhrases(StructureVocabulary.Of(structures)));
        var longitude = Task.Run(() => Numbers(structure => structure.Position?.Longitude));
        var latitude = Task.Run(() => Numbers(structure => structure.Position?.Latitude));
        Nom = Texts(structure => structure.Nom, TextOrder.Names);
        NomLong = Texts(structure => structure.NomLong, TextOrder.Names);
        var ville = Texts(structure => structure.Adresse.Ville, TextOrder.Names);
        var words = Task.Run(() => WordRows.Of(Count, Names(communes, ville)));
        Type = Enums<TypeStructure>(structure => structure.Type);
        Specialite = Enums(structure => structure.Specialite);
        SpecialiteFiabilite = Enums(structure => structure.SpecialiteFiabilite);
        SpecialiteRegle = Texts(structure => structure.SpecialiteRegle, TextOrder.Codes);
        CodeApe = Codes(structure => structure.CodeApe, FormeDeCode.CodeApe);
        Telephone = Texts(structure => structure.Telephone, TextOrder.Codes);
        DateOuverture = Dates(structure => structure.DateOuverture);
        DateMiseAJour = Dates(structure => structure.DateMiseAJour);
        ZonageMedecin = Enums<ZonageMedecin>(structure => structure.ZonageMedecin);
        Provenance = new ProvenanceColumns(
            Keys,
            new Relation<SourceTable>(references.Sources, sources),
            Keys.WithoutForm(),
            Dates(structure => structure.Provenance.DateExtraction));
        var codePostal = Codes(structure => structure.Adresse.CodePostal, FormeDeCode.CodePostal);
        var qualite = Texts(structure => structure.Position?.Qualite, TextOrder.Names);
        var niveau = Enums(structure => structure.Position?.Niveau);
        Siret = siret.GetAwaiter().GetResult();
        Adresse = new AdresseColumns(Keys, ligne.GetAwaiter().GetResult(), codePostal, ville);
        Position = new PositionColumns(longitude.GetAwaiter().GetResult(), latitude.GetAwaiter().GetResult(), qualite, niveau);
        Emprise = new PointPlaces(Position);
        Search = new SearchIndex(
            Count, words.GetAwaiter().GetResult(), Keys, Siret, Adresse.CodePostal, new GestionnaireCodes(gestionnaires))
        {
            Phrases = phrases.GetAwaiter().GetResult(),
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

    private NamesOfRows[] Names(CommuneTable communes, TextColumn ville) =>
        [NamesOfRows.Of(Nom), NamesOfRows.Of(NomLong), NamesOfRows.Of(ville), NamesOfRows.Of(Commune, communes.Nom)];
}
