namespace CoordonneSante.Pages.Composants.Cartes;

/// <summary>Fits a part of the earth into a rectangle of a drawing: degrees of longitude are as long as at its middle latitude.</summary>
internal sealed class Projection
{
    private readonly Box _degrees;
    private readonly double _shrink;
    private readonly double _scale;
    private readonly double _left;
    private readonly double _top;

    /// <param name="degrees">What must be seen.</param>
    /// <param name="left">Left side of the rectangle.</param>
    /// <param name="top">Its upper side.</param>
    /// <param name="width">Its greatest width.</param>
    /// <param name="height">Its greatest height.</param>
    public Projection(Box degrees, double left, double top, double width, double height)
    {
        _degrees = degrees;
        _shrink = Math.Cos((degrees.Low + degrees.High) / 2 * Math.PI / 180);
        _scale = Math.Min(width / (degrees.Width * _shrink), height / degrees.Height);
        _left = left + ((width - (degrees.Width * _shrink * _scale)) / 2);
        _top = top + ((height - (degrees.Height * _scale)) / 2);
    }

    public Spot Place(Spot degrees) => new(
        _left + ((degrees.X - _degrees.Left) * _shrink * _scale),
        _top + ((_degrees.High - degrees.Y) * _scale));
}
