using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Filtering;

namespace CoordonneSante.Annuaire.Couvertures;

/// <summary>Finds the régions of the territories that a filter names one by one, by code or by name: whoever asks for Bretagne and Mayotte
/// wants to know of each, which who asks for the communes of more than 1 000 inhabitants does not.</summary>
internal sealed class RegionsNommees(CommuneTable communes, int[] regionOfCommune) : FilterReading
{
    private readonly HashSet<int> _rows = [];

    /// <summary>Their rows.</summary>
    public IReadOnlyCollection<int> Rows => _rows;

    private DepartementTable Departements => communes.Departement.Target;

    private RegionTable Regions => Departements.Region.Target;

    private EpciTable Epcis => communes.Epci.Target;

    public override void Text(in Optional<StringOperationFilter?> filter, TextColumn column)
    {
        if (filter.Value is { } operations)
        {
            Add(operations, column);
        }
    }

    /// <summary>What is not to be is not asked for.</summary>
    public override void None<TColumns>(Filter<TColumns> filter, TColumns columns)
    {
    }

    private void Add(StringOperationFilter operations, TextColumn column)
    {
        foreach (var text in (ReadOnlySpan<string?>)[operations.Eq.Value, .. operations.In.Value ?? []])
        {
            if (text is not null && column.RankOf(text) is > 0 and var rank)
            {
                foreach (var row in column.RowsOf(rank))
                {
                    Add(row, column);
                }
            }
        }
        foreach (var other in (ReadOnlySpan<StringOperationFilter>)[.. operations.And.Value ?? [], .. operations.Or.Value ?? []])
        {
            Add(other, column);
        }
    }

    private void Add(int row, TextColumn column)
    {
        if (column == Regions.Code || column == Regions.Nom)
        {
            _rows.Add(row);
        }
        else if (column == Departements.Code || column == Departements.Nom)
        {
            _rows.Add(Departements.Region.Column.Ranks[row]);
        }
        else if (column == Epcis.Siren || column == Epcis.Nom)
        {
            foreach (var commune in communes.Epci.Column.RowsOf(row))
            {
                _rows.Add(regionOfCommune[commune]);
            }
        }
        else if (column == communes.CodeInsee || column == communes.Nom)
        {
            _rows.Add(regionOfCommune[row]);
        }
    }
}
