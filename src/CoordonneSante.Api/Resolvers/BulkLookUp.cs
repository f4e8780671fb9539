using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Requetes;

namespace CoordonneSante.Api.Resolvers;

/// <summary>Many records by their keys, in one request.</summary>
internal static class BulkLookUp
{
    public const int MaxKeys = 1_000;

    /// <returns>One item per key, in the keys' order: what <paramref name="find"/> gives, null included.</returns>
    /// <exception cref="RequeteInvalideException">LISTE_TROP_LONGUE, or what <paramref name="find"/> throws of a key.</exception>
    public static IReadOnlyList<TFound> Find<TKey, TFound>(
        IReadOnlyList<TKey> keys, Func<TKey, TFound> find, Deadline deadline = default, int max = MaxKeys)
    {
        if (keys.Count > max)
        {
            throw new RequeteInvalideException(
                "LISTE_TROP_LONGUE",
                $"La liste compte {keys.Count} éléments ; une requête en accepte {max}.",
                "Répartissez la liste sur plusieurs requêtes.");
        }

        var found = new TFound[keys.Count];
        for (var i = 0; i < found.Length; i++)
        {
            deadline.Check();
            found[i] = find(keys[i]);
        }

        return found;
    }
}
