using CoordonneSante.GraphQL.TypeSystem.Scalars;

namespace CoordonneSante.GraphQL.Tests.TypeSystem.Scalars;

public sealed class EcmaScriptNumberTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.0, "0")]
    [InlineData(1, "1")]
    [InlineData(-1.5, "-1.5")]
    [InlineData(4.35, "4.35")]
    [InlineData(100, "100")]
    [InlineData(0.000001, "0.000001")]
    [InlineData(0.0000001, "1e-7")]
    [InlineData(1.23e-18, "1.23e-18")]
    [InlineData(5e-324, "5e-324")]
    [InlineData(1e20, "100000000000000000000")]
    [InlineData(1e21, "1e+21")]
    [InlineData(123456789012345680000.0, "123456789012345680000")]
    [InlineData(1.7976931348623157e308, "1.7976931348623157e+308")]
    [InlineData(double.PositiveInfinity, "Infinity")]
    [InlineData(double.NegativeInfinity, "-Infinity")]
    [InlineData(double.NaN, "NaN")]
    public void Numbers_are_written_as_JavaScript_writes_them(double number, string expected) =>
        Assert.Equal(expected, EcmaScriptNumber.Format(number));
}
