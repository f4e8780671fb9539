namespace CoordonneSante.Import.Epci;

/// <summary>One commune's membership of an EPCI à fiscalité propre (<c>Siren</c>: nine digits).</summary>
public sealed record EpciCommune(string Siren, string Nom, string CodeInsee)
{
    /// <summary>Of a membership kept from a directory already built, the rule that deduced it; else null.</summary>
    public string? Regle { get; init; }
}
