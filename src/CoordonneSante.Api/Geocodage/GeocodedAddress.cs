using CoordonneSante.Annuaire.Spatial;

namespace CoordonneSante.Api.Geocodage;

/// <summary>An address as a geocoder found it.</summary>
/// <param name="Label">Written whole, e.g. "12 Rue de la Paix 75002 Paris".</param>
/// <param name="CodeInsee">Of its commune; null where the geocoder does not say.</param>
/// <param name="Longitude">WGS 84, decimal degrees.</param>
/// <param name="Latitude">WGS 84, decimal degrees.</param>
/// <param name="Score">How well it fits what was asked, 0 to 1.</param>
/// <param name="Level">What the point is the position of.</param>
internal sealed record GeocodedAddress(
    string Label, string? CodeInsee, double Longitude, double Latitude, double Score, NiveauGeocodage Level);
