using CsCheck;

namespace CoordonneSante.Tests;

/// <summary>
/// The draws of a <see cref="PCG"/> for code that takes a <see cref="Random"/>: CsCheck repeats and shrinks whatever they decide.
/// </summary>
internal sealed class PcgRandom(PCG pcg) : Random
{
    public override int Next() => Next(int.MaxValue);

    public override int Next(int maxValue) => maxValue <= 1 ? 0 : (int)pcg.Next((uint)maxValue);

    public override int Next(int minValue, int maxValue) => minValue + Next(maxValue - minValue);

    public override double NextDouble() => pcg.Next() / 4_294_967_296d;

    protected override double Sample() => NextDouble();
}
