using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Import.Assemblage;

/// <summary>Communes by name, for lists that give no code: today's names, and those of communes that have merged since.</summary>
internal sealed class CommuneNames
{
    private readonly ILookup<string, (string Departement, string Code)> _codes;

    public CommuneNames(Territories territories) => _codes = territories.Communes
        .Select(commune => (commune.Nom, commune.CodeDepartement, commune.CodeInsee))
        .Concat(territories.Mouvements.Select(m => (m.AncienNom, CodeDepartement.OfCommune(m.AncienCode), m.CodeInsee)))
        .ToLookup(commune => FoldedText.Of(commune.Item1), commune => (commune.Item2, commune.Item3), StringComparer.Ordinal);

    /// <param name="departement">Null for any.</param>
    /// <param name="nom">Neither case, accents nor hyphens count.</param>
    /// <returns>The codes of today of all that have the name.</returns>
    public IReadOnlyCollection<string> Find(string? departement, string nom) => _codes[FoldedText.Of(nom)]
        .Where(commune => departement is null || commune.Departement == departement)
        .Select(commune => commune.Code)
        .ToHashSet(StringComparer.Ordinal);
}
