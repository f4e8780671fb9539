namespace CoordonneSante.Pages.Territoires;

/// <summary>Who helps or pays.</summary>
public sealed record OrganismeAnswer(
    string Nom, string RoleLibelle, string? Telephone, string? Courriel, string? Site, string Description)
{
    /// <summary>Whether the documents say how to reach it.</summary>
    public bool EstJoignable => (Telephone ?? Courriel ?? Site) is not null;
}

/// <summary>A support scheme that documents describe.</summary>
public sealed record DispositifAnswer(
    string Code,
    string Libelle,
    string Description,
    IReadOnlyList<string> NaturesLibelles,
    IReadOnlyList<string> TypesLibelles,
    string Financeur,
    string Vigueur,
    string VigueurLibelle,
    MentionAnswer? Montant,
    IReadOnlyList<CitationAnswer> Sources)
{
    /// <summary>Whether its document gives it as open, at its date.</summary>
    public bool EstOuvert => Vigueur == "EN_COURS_SELON_LE_DOCUMENT";

    /// <summary>The documents it is known from, with their dates.</summary>
    public string Documents => string.Join(" ; ", Sources.Select(source => source.Reference.Abrege).Distinct());
}

public sealed record MentionAnswer(string Texte);

public sealed record CitationAnswer(ReferenceAnswer Reference);

public sealed record ReferenceAnswer(string Abrege);
