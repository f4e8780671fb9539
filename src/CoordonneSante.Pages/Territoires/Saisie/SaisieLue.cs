namespace CoordonneSante.Pages.Territoires.Saisie;

/// <summary>What typed lines mean.</summary>
/// <param name="Lines">Line by line, in their order.</param>
public sealed record SaisieLue(IReadOnlyList<LigneLue> Lines)
{
    public static SaisieLue Empty { get; } = new([]);

    /// <summary>Whether each line means one commune.</summary>
    public bool IsWhole => Lines.All(line => line.Commune is not null);

    /// <summary>INSEE codes, a commune once; one no longer in use stays, so that the page says what became of it.</summary>
    public IReadOnlyList<string> Codes =>
    [
        .. Lines
            .Where(line => line.Commune is not null)
            .DistinctBy(line => line.Commune?.CodeInsee)
            .Select(line => line.Code)
            .OfType<string>(),
    ];

    /// <summary>The lines that are understood, as a form has them.</summary>
    public IEnumerable<string> Typed => Found.Select(commune => $"{commune.CodeInsee} {commune.Nom}").Distinct();

    /// <summary>The lines that may mean several communes.</summary>
    public IEnumerable<LigneLue> Ambiguous => Lines.Where(line => line is { Commune: null, Choices.Count: > 0 });

    /// <summary>The lines that mean nothing.</summary>
    public IEnumerable<LigneLue> Unknown => Lines.Where(line => line is { Commune: null, Choices.Count: 0 });

    private IEnumerable<CommuneNommee> Found => Lines.Select(line => line.Commune).OfType<CommuneNommee>();
}

/// <param name="Text">As typed.</param>
/// <param name="Commune">Null when it means none, or several.</param>
/// <param name="Choices">What it may mean, when that is not one commune.</param>
public sealed record LigneLue(string Text, CommuneNommee? Commune, IReadOnlyList<CommuneNommee> Choices)
{
    /// <summary>The INSEE code by which it names its commune, in use or not; else that of the commune; null without one.</summary>
    public string? Code { get => field ?? Commune?.CodeInsee; init; }
}
