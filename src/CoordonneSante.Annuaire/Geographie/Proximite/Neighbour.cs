using CoordonneSante.Annuaire.Spatial;

namespace CoordonneSante.Annuaire.Geographie.Proximite;

/// <summary>A row and its distance, in one number that sorts them by distance, then by row, which is the order of FINESS numbers.</summary>
/// <remarks>To the centimetre: positions have six decimals, 11 cm, and what the client reads is exactly what sorts.</remarks>
internal readonly record struct Neighbour : IComparable<Neighbour>
{
    private readonly ulong _key;

    public Neighbour(uint centimetres, int row) => _key = ((ulong)centimetres << 32) | (uint)row;

    public uint Centimetres => (uint)(_key >> 32);

    public double Metres => Centimetres / 100.0;

    public int Row => (int)(uint)_key;

    public static Neighbour Of(int row, double squaredLine) =>
        new((uint)Math.Round(GreatCircle.DistanceOfSquaredLine(squaredLine) * 100), row);

    public int CompareTo(Neighbour other) => _key.CompareTo(other._key);
}
