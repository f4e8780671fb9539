using System.Text.Json;

namespace CoordonneSante.Api.Tests;

/// <summary>The server answers what <c>tests/golden/recompute.py</c> found in <c>data/</c> without any of its code.</summary>
public sealed class GoldenFiguresTests(NationalDirectoryTests.NationalServer national)
{
    /// <summary>Answers keep distances to the centimetre, rates to the millionth.</summary>
    private const double Tolerance = 6e-6;

    public static TheoryData<string, string> Figures()
    {
        using var stream = typeof(GoldenFiguresTests).Assembly.GetManifestResourceStream("figures.json");
        Assert.NotNull(stream);
        using var figures = JsonDocument.Parse(stream);
        return
        [
            .. figures
                .RootElement.EnumerateArray()
                .Select(figure => (figure.GetProperty("question").GetString()!, figure.GetProperty("reponse").GetRawText())),
        ]; // Never null: the script writes texts.
    }

    [Theory]
    [MemberData(nameof(Figures), DisableDiscoveryEnumeration = true)]
    public async Task The_server_answers_what_the_data_say(string question, string answer)
    {
        using var expected = JsonDocument.Parse(answer);
        using var actual = JsonDocument.Parse(await national.Server.AskAsync(question));
        Assert.False(actual.RootElement.TryGetProperty("errors", out var errors), errors.ToString());
        Compare(expected.RootElement, actual.RootElement.GetProperty("data"), "");
    }

    private static void Compare(JsonElement expected, JsonElement actual, string place)
    {
        Assert.True(expected.ValueKind == actual.ValueKind, $"{place} is {actual}, not {expected}.");
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                Assert.Equal(
                    expected.EnumerateObject().Select(field => field.Name).Order(),
                    actual.EnumerateObject().Select(field => field.Name).Order());
                foreach (var field in expected.EnumerateObject())
                {
                    Compare(field.Value, actual.GetProperty(field.Name), $"{place}.{field.Name}");
                }

                break;
            case JsonValueKind.Array:
                Assert.True(
                    expected.GetArrayLength() == actual.GetArrayLength(),
                    $"{place} has {actual.GetArrayLength()} items, not {expected.GetArrayLength()}.");
                foreach (var (index, pair) in expected.EnumerateArray().Zip(actual.EnumerateArray()).Index())
                {
                    Compare(pair.First, pair.Second, $"{place}[{index}]");
                }

                break;
            case JsonValueKind.Number:
                var (wanted, found) = (expected.GetDouble(), actual.GetDouble());
                var tolerated = expected.TryGetInt64(out _) ? 0 : Tolerance * Math.Max(1, Math.Abs(wanted));
                Assert.True(Math.Abs(wanted - found) <= tolerated, $"{place} is {found:R}, not {wanted:R}.");
                break;
            default:
                Assert.True(expected.ToString() == actual.ToString(), $"{place} is {actual}, not {expected}.");
                break;
        }
    }
}
