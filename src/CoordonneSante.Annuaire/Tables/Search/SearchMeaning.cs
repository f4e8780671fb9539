namespace CoordonneSante.Annuaire.Tables.Search;

/// <summary>What a search says as a whole.</summary>
/// <param name="What">The words of what is looked for; empty where it is anything, or not understood.</param>
/// <param name="Place">The territories that it names whole, with nothing else but <paramref name="What"/>; null without.</param>
/// <param name="IsThere">Whether only what is there is found: the words of <paramref name="Place"/> mean nothing else.</param>
internal sealed record SearchMeaning(string[] What, SearchPlace? Place, bool IsThere);
