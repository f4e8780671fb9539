namespace CoordonneSante.Annuaire.Tables.Paging;

/// <summary>How much a connection gives when neither <c>first</c> nor <c>last</c> tells.</summary>
/// <remarks>The form of the answer decides it, for a whole request: an export is complete, a screen takes a page.</remarks>
public sealed class PagePolicy
{
    private PagePolicy(int defaultSize) => DefaultSize = defaultSize;

    /// <summary>A page of <see cref="PageArguments.DefaultSize"/> records.</summary>
    public static PagePolicy OnePage { get; } = new(PageArguments.DefaultSize);

    /// <summary>Every record.</summary>
    public static PagePolicy Everything { get; } = new(int.MaxValue);

    /// <summary>Records.</summary>
    internal int DefaultSize { get; }
}
