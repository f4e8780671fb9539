using System.Globalization;
using System.Text;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.GraphQL.Tests.Response;

public class JsonNumberTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-1, "-1")]
    [InlineData(0.5, "0.5")]
    [InlineData(-0.000001, "-0.000001")]
    [InlineData(48.117266, "48.117266")]
    [InlineData(-1.6777926, "-1.6777926")]
    [InlineData(99999999.999999, "99999999.999999")]
    [InlineData(100000000, "100000000")]
    [InlineData(0.1 + 0.2, "0.30000000000000004")]
    [InlineData(1e-7, "1E-07")]
    [InlineData(1.7976931348623157e308, "1.7976931348623157E+308")]
    public void A_number_is_written_in_its_shortest_form(double value, string expected) => Assert.Equal(expected, Write(value));

    [Fact]
    public void Every_number_reads_back_as_itself_and_no_shorter_than_needed()
    {
        var random = new Random(20210108);
        for (var i = 0; i < 200_000; i++)
        {
            var value = (i % 4) switch
            {
                0 => Math.Round((random.NextDouble() * 360) - 180, 6),
                1 => Math.Round(random.NextDouble() * 1e6, random.Next(8)),
                2 => BitConverter.Int64BitsToDouble(random.NextInt64()),
                _ => random.NextDouble() * Math.Pow(10, random.Next(-12, 12)),
            };
            if (!double.IsFinite(value))
            {
                continue;
            }

            var text = Write(value);
            Assert.Equal(value, double.Parse(text, CultureInfo.InvariantCulture));
            Assert.True(SignificantDigits(text) <= SignificantDigits(value.ToString("R", CultureInfo.InvariantCulture)), text);
        }
    }

    private static int SignificantDigits(string number) =>
        number.Split('E')[0].Replace(".", "", StringComparison.Ordinal).Trim('-', '0').Length;

    private static string Write(double value)
    {
        using var buffer = new ResponseBuffer();
        JsonNumber.Write(buffer, value);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
