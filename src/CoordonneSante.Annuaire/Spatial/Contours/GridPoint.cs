namespace CoordonneSante.Annuaire.Spatial.Contours;

/// <summary>A point of an outline in hundred-thousandths of a degree, WGS 84: about a metre, and exact to compare.</summary>
/// <param name="X">Longitude.</param>
/// <param name="Y">Latitude.</param>
public readonly record struct GridPoint(int X, int Y)
{
    private const double UnitsPerDegree = 100_000;

    public double Longitude => X / UnitsPerDegree;

    public double Latitude => Y / UnitsPerDegree;

    public static GridPoint At(double longitude, double latitude) =>
        new((int)Math.Round(longitude * UnitsPerDegree), (int)Math.Round(latitude * UnitsPerDegree));
}
