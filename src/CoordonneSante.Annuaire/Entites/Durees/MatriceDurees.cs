using CoordonneSante.Annuaire.Entites.Sources;

namespace CoordonneSante.Annuaire.Entites.Durees;

/// <summary>Travel times between communes, each way as the source gives it: the way back may take another time, or be absent.</summary>
/// <remarks>
/// A pair that is absent cannot be travelled as far as the source knows: it is not zero. Within a commune, the time is that of the source,
/// else 0 wherever the source has the commune at all.
/// </remarks>
public sealed class MatriceDurees
{
    private readonly Trajet[][] _departures;
    private readonly Lazy<Trajet[][]> _arrivals;

    /// <param name="source">Where they come from.</param>
    /// <param name="departures">By row of the commune left, 0 unused; null or empty where the source has none.</param>
    internal MatriceDurees(Source source, Trajet[]?[] departures)
    {
        Source = source;
        var isArrival = new bool[departures.Length];
        foreach (var trajet in departures.SelectMany(trajets => trajets ?? []))
        {
            isArrival[trajet.Row] = true;
        }
        _departures = new Trajet[departures.Length][];
        for (var row = 0; row < departures.Length; row++)
        {
            var own = departures[row] ?? [];
            var isKnown = own.Length > 0 || isArrival[row];
            _departures[row] = isKnown && !Array.Exists(own, trajet => trajet.Row == row) ? [new Trajet(row, 0), .. own] : own;
        }
        _arrivals = new Lazy<Trajet[][]>(Reverse);
    }

    public Source Source { get; }

    /// <summary>Where one can go from a commune; none where the source has no such departure.</summary>
    internal ReadOnlySpan<Trajet> From(int row) => _departures[row];

    /// <summary>Whence one can come to a commune, in the order of rows.</summary>
    internal ReadOnlySpan<Trajet> To(int row) => _arrivals.Value[row];

    private Trajet[][] Reverse()
    {
        var counts = new int[_departures.Length];
        foreach (var trajet in _departures.SelectMany(trajets => trajets))
        {
            counts[trajet.Row]++;
        }
        var arrivals = Array.ConvertAll(counts, count => new Trajet[count]);
        Array.Clear(counts);
        for (var row = 0; row < _departures.Length; row++)
        {
            foreach (var trajet in _departures[row])
            {
                arrivals[trajet.Row][counts[trajet.Row]++] = new Trajet(row, trajet.Minutes);
            }
        }
        return arrivals;
    }
}
