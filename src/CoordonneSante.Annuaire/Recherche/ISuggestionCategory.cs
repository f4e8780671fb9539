using CoordonneSante.Annuaire.Tables.Search;

namespace CoordonneSante.Annuaire.Recherche;

/// <summary>Suggests records of one type, whatever the type.</summary>
internal interface ISuggestionCategory
{
    /// <summary>Adds the candidates of this type, the most important first.</summary>
    /// <param name="typed">What has been typed.</param>
    /// <param name="folded">Its folded words, written whole, joined by a space; not empty.</param>
    /// <param name="count">How many at most of each correspondence.</param>
    /// <param name="found">Receives them, in no particular order of correspondence.</param>
    /// <returns>The territories where the search looks only; null where it goes by words.</returns>
    SearchPlace? Collect(string typed, string folded, int count, List<Suggestion> found);

    /// <summary>Adds the candidates whose name, spaces aside, is or begins with what has been typed, a whole name first.</summary>
    /// <param name="joined">Its folded words, written whole, joined without space.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="found">Receives them.</param>
    void CollectJoined(string joined, int count, List<Suggestion> found);

    /// <summary>Adds the candidates whose name, spaces aside, is within a few letters of what has been typed.</summary>
    /// <param name="joined">Its folded words, written whole, joined without space.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="found">Receives them with how many letters differ, the nearest first.</param>
    void CollectNear(string joined, int count, List<(int Distance, Suggestion Suggestion)> found);
}
