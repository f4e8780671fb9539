namespace CoordonneSante.Annuaire.Geographie.Cartes;

/// <summary>A structure on a map.</summary>
/// <param name="Row">The structure's row.</param>
/// <param name="Longitude">WGS 84, degrees.</param>
/// <param name="Latitude">WGS 84, degrees.</param>
/// <param name="X">As <see cref="TileGrid.Project"/> gives it.</param>
/// <param name="Y">Likewise.</param>
/// <param name="Cell">The finest cell that it is in.</param>
internal readonly record struct Marker(int Row, double Longitude, double Latitude, double X, double Y, ulong Cell)
{
    public static Marker At(int row, double longitude, double latitude)
    {
        var (x, y) = TileGrid.Project(longitude, latitude);
        return new Marker(row, longitude, latitude, x, y, TileGrid.FinestCell(longitude, latitude));
    }
}
