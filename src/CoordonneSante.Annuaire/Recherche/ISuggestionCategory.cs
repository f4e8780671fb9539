namespace CoordonneSante.Annuaire.Recherche;

/// <summary>Suggests records of one type, whatever the type.</summary>
internal interface ISuggestionCategory
{
    /// <summary>Adds the candidates of this type, the most important first.</summary>
    /// <param name="typed">What has been typed.</param>
    /// <param name="folded">Its folded words, joined by a space; not empty.</param>
    /// <param name="count">How many at most of each fit.</param>
    /// <param name="byFit">A list per <see cref="SuggestionFit"/>.</param>
    void Collect(string typed, string folded, int count, List<Suggestion>[] byFit);
}
