namespace CoordonneSante.Import.ChefsLieux;

/// <summary>The chef-lieu of a commune, or of an arrondissement municipal: its mairie or church, where people live.</summary>
/// <param name="CodeInsee">As published; the code may have changed since.</param>
/// <param name="Longitude">WGS 84 decimal degrees.</param>
/// <param name="Latitude">WGS 84 decimal degrees.</param>
public sealed record ChefLieu(string CodeInsee, double Longitude, double Latitude);
