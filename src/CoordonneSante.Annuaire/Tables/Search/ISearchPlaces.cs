namespace CoordonneSante.Annuaire.Tables.Search;

/// <summary>Knows which territories words name whole.</summary>
internal interface ISearchPlaces
{
    /// <param name="words">Folded.</param>
    /// <returns>The widest first; none where the words are not, all together, the name of a territory.</returns>
    IEnumerable<SearchPlace> Find(ReadOnlySpan<string> words);

    /// <summary>Whether a row's own name has these words, one after the other, and not because its place is called so.</summary>
    bool IsNamed(int row, ReadOnlySpan<string> words);
}
