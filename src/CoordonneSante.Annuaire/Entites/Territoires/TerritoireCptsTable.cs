using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Queries;
using CoordonneSante.Annuaire.Tables.Search;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>The territories of CPTS, by key.</summary>
public sealed class TerritoireCptsTable : Table<TerritoireCpts>
{
    internal TerritoireCptsTable(
        IReadOnlyList<TerritoireCpts> territoires, StructureTable structures, SourceTable sources, ManyRelation<CommuneTable> communes)
        : base(territoires, territoire => territoire.Code, FormeDeCode.Cpts)
    {
        Nom = Texts(territoire => territoire.Nom, TextOrder.Names);
        Statut = Texts(territoire => territoire.Statut, TextOrder.Names);
        Structure = One(structures, territoire => territoire.Structure);
        StructureFiabilite = Enums(territoire => territoire.StructureFiabilite);
        StructureRegle = Texts(territoire => territoire.StructureRegle, TextOrder.Codes);
        Source = One(sources, territoire => territoire.Source);
        CommunesFiabilite = Enums<Fiabilite>(territoire => territoire.CommunesFiabilite);
        CommunesRegle = Texts(territoire => territoire.CommunesRegle, TextOrder.Codes);
        Communes = communes;
        Search = new SearchIndex(Count, [NamesOfRows.Of(Nom), NamesOfRows.Of(Count, NamesOfCommunes)], Keys);
    }

    internal TextColumn Code => Keys;

    internal TextColumn Nom { get; }

    internal TextColumn Statut { get; }

    internal Relation<StructureTable> Structure { get; }

    internal ValueColumn<Fiabilite> StructureFiabilite { get; }

    internal TextColumn StructureRegle { get; }

    internal Relation<SourceTable> Source { get; }

    internal ValueColumn<Fiabilite> CommunesFiabilite { get; }

    internal TextColumn CommunesRegle { get; }

    internal ManyRelation<CommuneTable> Communes { get; }

    private IReadOnlyList<string> NamesOfCommunes(int row) => row == 0 ? [] : [.. At(row).Communes.Select(commune => commune.Nom.Value)];
}
