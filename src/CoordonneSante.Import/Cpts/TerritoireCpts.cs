namespace CoordonneSante.Import.Cpts;

/// <summary>One commune of a CPTS's territory.</summary>
public sealed record TerritoireCpts(string FinessCpts, string CodeInsee);
