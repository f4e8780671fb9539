using CoordonneSante.Annuaire.Entites.Positions;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Queries;
using CoordonneSante.Annuaire.Tables.Search;

namespace CoordonneSante.Annuaire.Entites.Structures;

/// <summary>The structures that FINESS does not list, by identifier.</summary>
public sealed class StructureHorsFinessTable : Table<StructureHorsFiness>
{
    internal StructureHorsFinessTable(IReadOnlyList<StructureHorsFiness> structures, CommuneTable communes, SourceTable sources)
        : base(structures, structure => structure.Identifiant, FormeDeCode.Identifiant)
    {
        Nom = Texts(structure => structure.Nom, TextOrder.Names);
        Type = Enums<TypeStructure>(structure => structure.Type);
        Position = new PositionColumns(
            Numbers(structure => structure.Position?.Longitude),
            Numbers(structure => structure.Position?.Latitude),
            Texts(structure => structure.Position?.Qualite, TextOrder.Names),
            Enums(structure => structure.Position?.Niveau));
        Emprise = new PointPlaces(Position);
        Commune = One(communes, structure => structure.Commune);
        CodeInseeDeclare = Texts(structure => structure.CodeInseeDeclare, TextOrder.Codes);
        SourceDeclaree = Texts(structure => structure.SourceDeclaree, TextOrder.Names);
        Provenance = new ProvenanceColumns(
            Keys,
            One(sources, structure => structure.Provenance.Source),
            Keys,
            Dates(structure => structure.Provenance.DateExtraction));
        Search = new SearchIndex(Count, [NamesOfRows.Of(Nom), NamesOfRows.Of(Keys), NamesOfRows.Of(Commune, communes.Nom)])
        {
            Phrases = new SearchPhrases(StructureVocabulary.Of(structures)),
            Places = new PlacesDeStructures(Commune, row => [At(row).Nom], row => [At(row).Commune.Nom]),
        };
    }

    internal TextColumn Identifiant => Keys;

    internal TextColumn Nom { get; }

    internal ValueColumn<TypeStructure> Type { get; }

    internal PositionColumns Position { get; }

    internal PlaceColumn<Emprise> Emprise { get; }

    internal Relation<CommuneTable> Commune { get; }

    internal TextColumn CodeInseeDeclare { get; }

    internal TextColumn SourceDeclaree { get; }

    internal ProvenanceColumns Provenance { get; }
}
