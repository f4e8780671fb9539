namespace CoordonneSante.Annuaire.Recherche;

/// <summary>How well a name answers what has been typed, best first. Case, accents and punctuation do not count.</summary>
internal enum SuggestionFit
{
    /// <summary>The name is what has been typed.</summary>
    Whole,

    /// <summary>The name begins so.</summary>
    Beginning,

    /// <summary>The words are in the name, or in what else the search looks at.</summary>
    Words,
}
