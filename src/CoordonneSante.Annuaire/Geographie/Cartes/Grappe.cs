using CoordonneSante.Annuaire.Dimensions;
using CoordonneSante.Annuaire.Spatial;

namespace CoordonneSante.Annuaire.Geographie.Cartes;

/// <summary>Structures too near each other to be told apart at a zoom.</summary>
/// <param name="Centre">Mean of their positions.</param>
/// <param name="Emprise">Box of their positions: west, south, east, north.</param>
/// <param name="Nombre">How many they are, 2 or more.</param>
/// <param name="ZoomEclatement">First zoom at which they are no longer one cluster.</param>
/// <param name="Ventilation">Their number by the dimension asked for; empty without one.</param>
public sealed record Grappe(
    Position Centre, IReadOnlyList<double> Emprise, int Nombre, int ZoomEclatement, IReadOnlyList<EffectifParCle> Ventilation);
