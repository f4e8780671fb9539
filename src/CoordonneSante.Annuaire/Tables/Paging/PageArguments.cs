using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Requetes;

namespace CoordonneSante.Annuaire.Tables.Paging;

/// <summary>The paging arguments of a connection, as given.</summary>
/// <param name="First">Size of the page from the start, or after <paramref name="After"/>.</param>
/// <param name="After">Cursor that the page follows.</param>
/// <param name="Last">Size of the page from the end, or before <paramref name="Before"/>.</param>
/// <param name="Before">Cursor that the page precedes.</param>
/// <param name="Policy">Size of the page when neither size is given; null is <see cref="PagePolicy.OnePage"/>.</param>
/// <param name="Deadline">Ends the search for the page.</param>
public readonly record struct PageArguments(
    int? First = null,
    string? After = null,
    int? Last = null,
    string? Before = null,
    PagePolicy? Policy = null,
    Deadline Deadline = default)
{
    public const int DefaultSize = 20;

    public const int MaxSize = 10_000;

    /// <summary>Records that the page has when there are as many.</summary>
    internal int Size => Last ?? First ?? (Policy ?? PagePolicy.OnePage).DefaultSize;

    /// <exception cref="RequeteInvalideException">PAGINATION_INVALIDE.</exception>
    internal void Check()
    {
        if (First is not null && Last is not null)
        {
            throw Invalid("« first » et « last » ne se combinent pas.", "Gardez l'un des deux.");
        }
        Check(First, "first");
        Check(Last, "last");
    }

    private static void Check(int? size, string name)
    {
        if (size is < 0 or > MaxSize)
        {
            throw Invalid($"« {name} » vaut {size} : il va de 0 à 10 000.", "Au-delà, suivez « pageInfo.endCursor » avec « after » ; "
                + "en CSV, Excel, Parquet, GeoJSON et NDJSON, la liste est entière sans « first » ni « last ».");
        }
    }

    private static RequeteInvalideException Invalid(string message, string hint) => new("PAGINATION_INVALIDE", message, hint);
}
