using System.Diagnostics.CodeAnalysis;

namespace CoordonneSante.Annuaire.Textes;

/// <summary>Gives one <see cref="Texte"/> per distinct string while a snapshot is loaded.</summary>
/// <remarks>Their bytes stand one after the other in blocks: an array for each would be as much head as text.</remarks>
internal sealed class TextePool
{
    /// <summary>Below what the collector never moves, 85 000 bytes.</summary>
    private const int BlockSize = 64 * 1024;

    private readonly Dictionary<string, Texte> _textes = new(StringComparer.Ordinal);
    private byte[] _block = [];
    private int _used;

    [return: NotNullIfNotNull(nameof(value))]
    public Texte? Get(string? value)
    {
        if (value is null)
        {
            return null;
        }
        if (!_textes.TryGetValue(value, out var texte))
        {
            texte = Make(value);
            _textes.Add(value, texte);
        }
        return texte;
    }

    private Texte Make(string value)
    {
        if (!Texte.TryWrite(value, _block.AsSpan(_used), out var written))
        {
            var block = new byte[BlockSize];
            if (!Texte.TryWrite(value, block, out written))
            {
                return new Texte(value);
            }
            (_block, _used) = (block, 0);
        }
        var texte = new Texte(value, _block, _used, written);
        _used += written;
        return texte;
    }
}
