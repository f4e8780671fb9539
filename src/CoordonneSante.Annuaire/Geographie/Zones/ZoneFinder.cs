using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Spatial;
using NetTopologySuite.Geometries;

namespace CoordonneSante.Annuaire.Geographie.Zones;

/// <summary>Finds the zones of points.</summary>
internal sealed class ZoneFinder(CommuneTable communes, QuartierPrioritaireTable quartiers)
{
    private readonly CommuneFinder _communes = new(communes);
    private readonly QuartierFinder _quartiers = new(quartiers);

    /// <exception cref="RequeteInvalideException">POINT_INVALIDE, COORDONNEES_INVERSEES.</exception>
    public ZonesAuPoint Find(Coordonnees coordonnees)
    {
        coordonnees.Check();
        var point = new Coordinate(coordonnees.Longitude, coordonnees.Latitude);
        var geocentric = GeocentricPoint.At(coordonnees.Longitude, coordonnees.Latitude);
        var (commune, methode) = _communes.Find(point, geocentric);
        return new ZonesAuPoint(commune, methode, _quartiers.Find(point), _communes, _quartiers, point, geocentric);
    }
}
