using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Tests.Reading;

public sealed class FormeTests
{
    [Theory]
    [InlineData("5.65788307924", true)]
    [InlineData("-20.876865", true)]
    [InlineData("1e5", false)]
    [InlineData("NaN", false)]
    [InlineData("5,65", false)]
    [InlineData("", false)]
    public void A_number_is_decimal_with_a_point(string text, bool expected) =>
        Assert.Equal(expected, Forme.TryNumber(text, out _));
}
