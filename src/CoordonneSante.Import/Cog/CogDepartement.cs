namespace CoordonneSante.Import.Cog;

/// <summary>A line of v_departement. <c>Code</c> is "01" … "95", "2A", "2B", "971" … "976".</summary>
public sealed record CogDepartement(string Code, string Nom, string CodeRegion);
