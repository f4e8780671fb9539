using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Search;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>The EPCI, by SIREN.</summary>
public sealed class EpciTable : OwnerTable<Epci>
{
    internal EpciTable(IReadOnlyList<Epci> epcis, ManyRelation<StructureTable> structures, ManyRelation<CommuneTable> communes)
        : base(epcis, epci => epci.Siren, FormeDeCode.Siren, structures)
    {
        Communes = communes;
        Nom = Texts(epci => epci.Nom, TextOrder.Names);
        Population = Numbers(epci => epci.Population);
        Search = new SearchIndex(Count, [NamesOfRows.Of(Nom)], Keys);
    }

    internal TextColumn Siren => Keys;

    internal TextColumn Nom { get; }

    internal ValueColumn<int> Population { get; }

    internal ManyRelation<CommuneTable> Communes { get; }
}
