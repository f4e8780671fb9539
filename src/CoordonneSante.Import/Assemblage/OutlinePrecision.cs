using NetTopologySuite.Geometries;

namespace CoordonneSante.Import.Assemblage;

/// <summary>Five decimals of a degree, about a metre: what sources give and what the data package writes.</summary>
internal static class OutlinePrecision
{

    public static Geometry Round(Geometry outline)
    {
        var rounded = outline.Copy();
        rounded.Apply(new Rounding());
        rounded.GeometryChanged();
        return rounded;
    }

    public static double Round(double degrees) => Math.Round(degrees, 5);

    private sealed class Rounding : ICoordinateSequenceFilter
    {
        public bool Done => false;

        public bool GeometryChanged => true;

        public void Filter(CoordinateSequence seq, int i)
        {
            seq.SetX(i, Round(seq.GetX(i)));
            seq.SetY(i, Round(seq.GetY(i)));
        }
    }
}
