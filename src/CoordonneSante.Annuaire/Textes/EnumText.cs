using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace CoordonneSante.Annuaire.Textes;

/// <summary>The stored text of an enum's values, equal to the API's: UPPER_SNAKE.</summary>
public static class EnumText<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<T, string> Texts =
        Enum.GetValues<T>().ToFrozenDictionary(value => value, value => SnakeCase.Upper(value.ToString()));

    private static readonly FrozenDictionary<string, T> Values =
        Texts.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    public static string Of(T value) => Texts[value];

    /// <exception cref="FormatException">The text names no value: the database was written by another version of the program.</exception>
    public static T Parse(string text) =>
        TryParse(text, out var value) ? value.Value : throw new FormatException($"« {text} » n'est pas une valeur de {typeof(T).Name}.");

    public static bool TryParse(string text, [NotNullWhen(true)] out T? value)
    {
        value = Values.TryGetValue(text, out var known) ? known : null;
        return value is not null;
    }
}
