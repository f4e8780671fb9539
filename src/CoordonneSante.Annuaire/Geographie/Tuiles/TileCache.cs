using System.Collections.Concurrent;

namespace CoordonneSante.Annuaire.Geographie.Tuiles;

/// <summary>The tiles of one layer that were drawn already.</summary>
internal sealed class TileCache
{
    /// <summary>Beyond it the cache is emptied: a client that walks the pyramid costs time, not memory.</summary>
    private const int MaxBytes = 32 * 1024 * 1024;

    /// <summary>What an entry weighs besides its tile, so that empty tiles weigh too.</summary>
    private const int EntryBytes = 100;

    private readonly ConcurrentDictionary<Tuile, byte[]> _tiles = new();
    private int _bytes;

    public byte[] Get(Tuile tile, Func<Tuile, byte[]> draw)
    {
        if (_tiles.TryGetValue(tile, out var known))
        {
            return known;
        }
        var drawn = draw(tile);
        if (Interlocked.Add(ref _bytes, drawn.Length + EntryBytes) > MaxBytes)
        {
            _tiles.Clear();
            Interlocked.Exchange(ref _bytes, 0);
        }
        return _tiles.GetOrAdd(tile, drawn);
    }
}
