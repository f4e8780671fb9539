namespace CoordonneSante.Annuaire.Spatial.Contours;

/// <summary>The line between two territories of a division, from where a third one comes in to where one does again.</summary>
/// <param name="Left">Territory on its left; <see cref="Division.Outside"/> or below for what is none.</param>
/// <param name="Right">Territory on its right, likewise.</param>
/// <param name="Points">Two or more; the last repeats the first where the line goes around.</param>
internal sealed record SharedLine(int Left, int Right, GridPoint[] Points)
{
    public bool IsClosed => Points[0] == Points[^1];
}
