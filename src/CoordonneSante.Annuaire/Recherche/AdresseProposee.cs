using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Nodes;
using CoordonneSante.Annuaire.Spatial;

namespace CoordonneSante.Annuaire.Recherche;

/// <summary>A postal address that a geocoder takes what was typed for.</summary>
public sealed class AdresseProposee
{
    /// <param name="libelle">As the geocoder writes it whole, e.g. "12 Rue de la Paix 75002 Paris".</param>
    /// <param name="commune">Where it is.</param>
    /// <param name="longitude">WGS 84, decimal degrees.</param>
    /// <param name="latitude">WGS 84, decimal degrees.</param>
    /// <param name="niveau">What the point is the position of.</param>
    public AdresseProposee(string libelle, Commune commune, double longitude, double latitude, NiveauGeocodage niveau)
    {
        (Libelle, Commune) = (libelle, commune);
        Position = Position.At(longitude, latitude, niveau);
        Id = new GlobalId("Adresse", FormattableString.Invariant($"{commune.CodeInsee.Value}:{longitude:R},{latitude:R}"));
    }

    public string Libelle { get; }

    public Commune Commune { get; }

    public Position Position { get; }

    /// <summary>Tells it from other addresses: its commune and its point.</summary>
    public GlobalId Id { get; }
}
