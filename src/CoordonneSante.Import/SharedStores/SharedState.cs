namespace CoordonneSante.Import.SharedStores;

/// <summary>What the shared store holds at one moment.</summary>
/// <param name="Published">Null when nothing was ever published.</param>
/// <param name="PublishedUtc">When it was published: the same for all servers, whenever they take it.</param>
/// <param name="Versions">All of them, the one published included.</param>
public sealed record SharedState(SharedVersion? Published, DateTime PublishedUtc, IReadOnlyList<SharedVersion> Versions)
{
    public static SharedState Empty { get; } = new(null, default, []);
}
