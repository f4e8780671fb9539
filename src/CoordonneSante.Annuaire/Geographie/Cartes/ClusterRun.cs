using CoordonneSante.Annuaire.Spatial;

namespace CoordonneSante.Annuaire.Geographie.Cartes;

/// <summary>A cluster of a tree, of many markers, and what a map that shows the whole of it tells of it.</summary>
/// <param name="Start">Its first marker.</param>
/// <param name="End">The first marker after it.</param>
/// <param name="Next">The first run after those that are in it.</param>
/// <param name="FirstZoomApart">The first zoom at which it is no longer one.</param>
/// <param name="Bounds">The box of its markers.</param>
/// <param name="Centre">Mean of their positions.</param>
/// <param name="Effectifs">How many there are of each type.</param>
internal readonly record struct ClusterRun(
    int Start, int End, int Next, int FirstZoomApart, Bounds Bounds, Position Centre, EffectifsParType Effectifs);
