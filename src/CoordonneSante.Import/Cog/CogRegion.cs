namespace CoordonneSante.Import.Cog;

/// <summary>A line of v_region. <c>Code</c> is two digits as text.</summary>
public sealed record CogRegion(string Code, string Nom);
