using System.Collections.Frozen;
using System.Reflection;

namespace CoordonneSante.Annuaire.Textes;

/// <summary>The labels of an enum's values, as their <see cref="LibelleAttribute"/> gives them: statistics, sentences, tables and fields
/// share them.</summary>
public static class EnumLibelle<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<T, (Texte Libelle, string InSentence, Texte? Plural)> Libelles =
        Enum.GetValues<T>().ToFrozenDictionary(value => value, value => Make(Attribute(value)));

    public static Texte Of(T value) => Libelles[value].Libelle;

    /// <returns>Null for no value.</returns>
    public static Texte? Of(T? value) => value is { } known ? Of(known) : null;

    public static IReadOnlyList<Texte> Of(IEnumerable<T> values) => [.. values.Select(value => Of(value))];

    /// <summary>The label as it stands in the middle of a sentence.</summary>
    public static string InSentence(T value) => Libelles[value].InSentence;

    /// <summary>The label of several, in the middle of a sentence; null for what is not counted.</summary>
    public static Texte? Plural(T value) => Libelles[value].Plural;

    private static LibelleAttribute Attribute(T value) =>
        typeof(T).GetField(value.ToString())?.GetCustomAttribute<LibelleAttribute>()
        ?? throw new InvalidOperationException($"{typeof(T).Name}.{value} has no label.");

    private static (Texte Libelle, string InSentence, Texte? Plural) Make(LibelleAttribute label)
    {
        var text = label.Libelle;
        var isAcronym = text.Length > 1 && char.IsUpper(text[1]);
        return (
            new Texte(text),
            label.DansUnePhrase ?? (isAcronym ? text : char.ToLowerInvariant(text[0]) + text[1..]),
            label.AuPluriel is { } plural ? new Texte(plural) : null);
    }
}
