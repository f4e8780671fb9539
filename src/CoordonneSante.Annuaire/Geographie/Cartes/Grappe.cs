using CoordonneSante.Annuaire.Dimensions;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Spatial;

namespace CoordonneSante.Annuaire.Geographie.Cartes;

/// <summary>Structures too near each other to be told apart at a zoom.</summary>
/// <param name="Centre">Mean of their positions.</param>
/// <param name="Emprise">Box of their positions: west, south, east, north.</param>
/// <param name="Nombre">How many they are, 2 or more.</param>
/// <param name="Effectifs">The same by type.</param>
/// <param name="ZoomEclatement">First zoom at which they are no longer one cluster.</param>
/// <param name="Ventilation">Their number by the dimension asked for; empty without one.</param>
/// <param name="Premiere">The one that the others have come to, by which the cluster is known again.</param>
public sealed record Grappe(
    Position Centre,
    IReadOnlyList<double> Emprise,
    int Nombre,
    EffectifsParType Effectifs,
    int ZoomEclatement,
    IReadOnlyList<EffectifParCle> Ventilation,
    Structure Premiere);
