using System.Globalization;

namespace CoordonneSante.Benchmarks.Calibrage;

/// <summary>A request whose cost is compared with the time it takes.</summary>
/// <param name="Field">What it weighs.</param>
/// <param name="Template">
/// An operation in which <c>#n</c>, <c>#mot</c>, <c>#point</c>, <c>#emprise</c>, <c>#filtre</c> and <c>#departements</c> change from one
/// request to the next, so that no two have an answer, or a part of it, that is kept from another.
/// </param>
internal sealed record Sample(string Field, string Template)
{
    private static readonly string[] Departements = [.. Enumerable.Range(1, 95).Where(i => i != 20).Select(i => $"\"{i:D2}\"")];

    /// <summary>The nth request.</summary>
    public string Query(int n) => Template
        .Replace("#mot", $"{(char)('a' + (n % 26))}{(char)('a' + (n / 26 % 26))}", StringComparison.Ordinal)
        .Replace("#point", Point(n), StringComparison.Ordinal)
        .Replace("#emprise", $"{{ ouest: -5, sud: 41, est: 10, nord: 51.{n:D4} }}", StringComparison.Ordinal)
        .Replace("#filtre", $"{{ finess: {{ neq: \"{n:D9}\" }} }}", StringComparison.Ordinal)
        .Replace("#departements", $"[{string.Join(", ", Departements.Where((_, i) => i != n % 90))}]", StringComparison.Ordinal)
        .Replace("#n", $"{n:D3}", StringComparison.Ordinal);

    private static string Point(int n) => string.Create(
        CultureInfo.InvariantCulture, $"{{ longitude: {0.5 + (n % 500 * 0.008):F4}, latitude: {44.5 + (n % 300 * 0.013):F4} }}");
}
