using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Search;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>The EPCI, by SIREN.</summary>
public sealed class EpciTable : OwnerTable<Epci>
{
    private ManyRelation<CommuneTable>? _communes;

    internal EpciTable(IReadOnlyList<Epci> epcis)
        : base(epcis, epci => epci.Siren, FormeDeCode.Siren)
    {
        Nom = Texts(epci => epci.Nom, TextOrder.Names);
        Population = Numbers(epci => epci.Population);
        Search = new SearchIndex(Count, row => new[] { At(row).Nom.Value }, Keys);
    }

    internal TextColumn Siren => Keys;

    internal TextColumn Nom { get; }

    internal ValueColumn<int> Population { get; }

    internal ManyRelation<CommuneTable> Communes => _communes ?? throw new InvalidOperationException("The snapshot is not whole yet.");

    /// <summary>Tells each EPCI its communes, once these are known.</summary>
    internal void Attach(CommuneTable communes)
    {
        var pairs = new List<(int, int)>(communes.Count);
        for (var row = 1; row <= communes.Count; row++)
        {
            if (communes.At(row) is { Epci: { } epci, ArrondissementDe: null })
            {
                pairs.Add((RowOf(epci), row));
            }
        }
        var links = new Links(Count, communes.Count, pairs);
        _communes = new ManyRelation<CommuneTable>(links, communes);
        for (var row = 1; row <= Count; row++)
        {
            At(row).Communes = communes.RecordsAt(links.ItemsOf(row));
        }
    }
}
