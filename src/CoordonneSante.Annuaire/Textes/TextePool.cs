using System.Diagnostics.CodeAnalysis;

namespace CoordonneSante.Annuaire.Textes;

/// <summary>Gives one <see cref="Texte"/> per distinct text while a snapshot is loaded.</summary>
/// <remarks>Their bytes stand one after the other in blocks: an array for each would be as much head as text.</remarks>
internal sealed class TextePool
{
    /// <summary>Below what the collector never moves, 85 000 bytes, and what two bytes tell of where a text is and of its length.</summary>
    private const int BlockSize = (64 * 1024) - 2;

    /// <summary>By place: the hash of a text in the upper half, its number in the lower, from 1.</summary>
    /// <remarks>Not the texts: a table of references, written to everywhere, is looked through at each collection.</remarks>
    private long[] _places = new long[1024];
    private readonly List<Texte> _textes = [];
    private byte[] _block = [];
    private int _used;

    [return: NotNullIfNotNull(nameof(value))]
    public Texte? Get(string? value)
    {
        if (value is null)
        {
            return null;
        }
        if (!JsonText.TryWrite(value, _block.AsSpan(_used), out var written))
        {
            var block = new byte[BlockSize];
            if (!JsonText.TryWrite(value, block, out written))
            {
                // No name is as long: nothing is gained by looking for an equal one.
                return new Texte(value);
            }
            (_block, _used) = (block, 0);
        }
        return Find(written);
    }

    /// <summary>The text whose bytes were written behind those in use: the one that is known, or a new one that keeps them.</summary>
    private Texte Find(int written)
    {
        var json = _block.AsSpan(_used, written);
        var hash = JsonText.HashOf(json);
        var place = hash & (_places.Length - 1);
        for (; _places[place] is not 0 and var found; place = Next(place))
        {
            if ((int)(found >> 32) == hash && _textes[(int)found - 1] is var known && known.Json.SequenceEqual(json))
            {
                return known;
            }
        }
        var texte = new Texte(_block, (ushort)_used, (ushort)written, hash);
        _used += written;
        _textes.Add(texte);
        _places[place] = ((long)hash << 32) + _textes.Count;
        if (_textes.Count > _places.Length / 2)
        {
            Grow();
        }
        return texte;
    }

    private void Grow()
    {
        var known = _places;
        _places = new long[2 * known.Length];
        foreach (var texte in known)
        {
            if (texte != 0)
            {
                var place = (int)(texte >> 32) & (_places.Length - 1);
                while (_places[place] != 0)
                {
                    place = Next(place);
                }
                _places[place] = texte;
            }
        }
    }

    private int Next(int place) => (place + 1) & (_places.Length - 1);
}
