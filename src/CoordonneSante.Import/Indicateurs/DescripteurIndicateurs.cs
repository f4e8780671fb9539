namespace CoordonneSante.Import.Indicateurs;

/// <summary>What a file of indicators is: its source, and its columns.</summary>
public sealed record DescripteurIndicateurs
{
    /// <summary>Name of the resource; it begins the source's key.</summary>
    public required string Nom { get; init; }

    public required string Titre { get; init; }

    public required string Producteur { get; init; }

    public required string Licence { get; init; }

    /// <summary>Page of the producer; null where the descriptor gives none.</summary>
    public string? Url { get; init; }

    /// <summary>Null where the descriptor does not say.</summary>
    public string? Millesime { get; init; }

    /// <summary>Year of the COG whose codes the file bears; null where the descriptor does not say.</summary>
    public string? Cog { get; init; }

    public char Separateur { get; init; } = ',';

    /// <summary>Name of the column of the communes' INSEE codes.</summary>
    public required string ColonneCode { get; init; }

    public required IReadOnlyList<ColonneDecrite> Colonnes { get; init; }

    /// <summary>Texts that stand for no value.</summary>
    public required IReadOnlySet<string> SansValeur { get; init; }
}
