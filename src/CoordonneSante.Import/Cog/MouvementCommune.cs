namespace CoordonneSante.Import.Cog;

/// <summary>A line of v_mvt_commune: one territory before and after one event.</summary>
/// <remarks>
/// An event is several lines: a merger of two communes is two lines with one <c>CodeApres</c>; a split, one <c>CodeAvant</c> with several.
/// </remarks>
public sealed record MouvementCommune
{
    /// <summary>MOD of the COG: 10 change of name, 20 creation, 21 re-establishment, 31 merger, 32 new commune, 33–34 association,
    /// 41 change of code (department), 50 change of code (seat), 70 change of type.</summary>
    public required int Modalite { get; init; }

    public required DateOnly DateEffet { get; init; }

    public required TypeCommune TypeAvant { get; init; }

    public required string CodeAvant { get; init; }

    public required string NomAvant { get; init; }

    public required TypeCommune TypeApres { get; init; }

    public required string CodeApres { get; init; }

    public required string NomApres { get; init; }

    /// <summary>Whether the commune is the same afterwards, under another code.</summary>
    public bool IsChangeOfCode => Modalite is 41 or 50;
}
