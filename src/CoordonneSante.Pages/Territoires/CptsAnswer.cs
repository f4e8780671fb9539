namespace CoordonneSante.Pages.Territoires;

/// <summary>A CPTS, by which a page links to its territory.</summary>
public sealed record CptsNommee(string Code, string Nom);

/// <summary>What is known of a CPTS besides its territory.</summary>
/// <param name="Statut">How far the project is, in the words of the source; null where it does not say.</param>
/// <param name="CommunesFiabilite">Whether the source names the communes, or a boundary gives them.</param>
/// <param name="CommunesRegle">Name of the rule that deduces them; null where they are not.</param>
/// <param name="CommunesRegleExplication">The same in a sentence.</param>
/// <param name="Structure">The CPTS in FINESS; null where none is recognised.</param>
/// <param name="Source">The file that gives the territory.</param>
/// <param name="Voisins">The CPTS that touch it; null where an outline is missing.</param>
public sealed record CptsAnswer(
    string? Statut,
    string CommunesFiabilite,
    string? CommunesRegle,
    string? CommunesRegleExplication,
    StructureDeCpts? Structure,
    SourceDeCpts Source,
    IReadOnlyList<CptsNommee>? Voisins);

public sealed record StructureDeCpts(string Finess, string Nom);

public sealed record SourceDeCpts(string Titre, string Producteur, string Millesime);
