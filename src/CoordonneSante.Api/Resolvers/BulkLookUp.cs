using CoordonneSante.Annuaire;

namespace CoordonneSante.Api.Resolvers;

/// <summary>Many records by their keys, in one request.</summary>
internal static class BulkLookUp
{
    public const int MaxKeys = 1_000;

    /// <returns>One item per key, in the keys' order; null for a key that names nothing.</returns>
    /// <exception cref="RequeteInvalideException">LISTE_TROP_LONGUE, or what <paramref name="find"/> throws of a key.</exception>
    public static IReadOnlyList<T?> Find<T>(IReadOnlyList<string> keys, Func<string, T?> find)
        where T : class
    {
        if (keys.Count > MaxKeys)
        {
            throw new RequeteInvalideException(
                "LISTE_TROP_LONGUE",
                $"La liste compte {keys.Count} éléments ; une requête en accepte {MaxKeys}.",
                "Répartissez la liste sur plusieurs requêtes.");
        }

        var found = new T?[keys.Count];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = find(keys[i]);
        }

        return found;
    }
}
