namespace CoordonneSante.Pages.Composants.Cartes;

/// <summary>A rectangle that holds places.</summary>
internal readonly record struct Box(double Left, double Low, double Right, double High)
{
    public double Width => Right - Left;

    public double Height => High - Low;

    public static Box Around(IEnumerable<Spot> spots) => spots.Aggregate(
        new Box(double.MaxValue, double.MaxValue, double.MinValue, double.MinValue),
        (box, spot) => new(Math.Min(box.Left, spot.X), Math.Min(box.Low, spot.Y), Math.Max(box.Right, spot.X), Math.Max(box.High, spot.Y)));
}
