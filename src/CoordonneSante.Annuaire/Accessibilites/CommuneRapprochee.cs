using CoordonneSante.Annuaire.Entites.Territoires;

namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>A commune that a new structure would be nearer to.</summary>
/// <param name="Commune">Leaf territory.</param>
/// <param name="DistanceAvantKm">Great-circle kilometres to the nearest structure of the type.</param>
/// <param name="DistanceApresKm">To the new one.</param>
public readonly record struct CommuneRapprochee(Commune Commune, double DistanceAvantKm, double DistanceApresKm)
{
    /// <summary>Kilometres, to the centimetre.</summary>
    public double GainKm => Math.Round(DistanceAvantKm - DistanceApresKm, 5);
}
