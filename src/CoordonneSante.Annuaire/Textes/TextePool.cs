using System.Diagnostics.CodeAnalysis;

namespace CoordonneSante.Annuaire.Textes;

/// <summary>Gives one <see cref="Texte"/> per distinct string while a snapshot is loaded.</summary>
internal sealed class TextePool
{
    private readonly Dictionary<string, Texte> _textes = new(StringComparer.Ordinal);

    [return: NotNullIfNotNull(nameof(value))]
    public Texte? Get(string? value)
    {
        if (value is null)
        {
            return null;
        }
        if (!_textes.TryGetValue(value, out var texte))
        {
            texte = new Texte(value);
            _textes.Add(value, texte);
        }
        return texte;
    }
}
