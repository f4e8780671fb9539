using System.Text.RegularExpressions;

namespace CoordonneSante.Api.Tests.SecondEngine;

/// <summary>The names in the schema of .NET members, by the convention that the binding table states.</summary>
internal static partial class SchemaNames
{
    /// <summary><c>NomLong</c> is <c>nomLong</c>.</summary>
    public static string OfMember(string member) => char.ToLowerInvariant(member[0]) + member[1..];

    /// <summary><c>HorsZonage</c> is <c>HORS_ZONAGE</c>.</summary>
    public static string OfEnumValue(object member) => InnerCapital().Replace($"{member}", "_").ToUpperInvariant();

    [GeneratedRegex(@"(?<=.)(?=\p{Lu})")]
    private static partial Regex InnerCapital();
}
