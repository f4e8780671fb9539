namespace CoordonneSante.Import.Publication;

/// <summary>The new directory is sound but has lost so much of the previous one that someone must confirm it.</summary>
/// <param name="falls">French sentences, one per loss.</param>
public sealed class PublicationRefusedException(IReadOnlyList<string> falls)
    : Exception($"Publication refusée : {string.Join(" ; ", falls)}. La version précédente reste en place ; --forcer publie quand même.")
{
    public IReadOnlyList<string> Falls { get; } = falls;
}
