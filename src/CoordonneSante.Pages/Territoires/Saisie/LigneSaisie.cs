using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CoordonneSante.Pages.Territoires.Saisie;

/// <summary>A line as typed: <c>35238</c>, <c>35238 Rennes</c>, <c>st malo</c>, <c>Sainte-Marie (35)</c>.</summary>
internal sealed partial class LigneSaisie
{
    /// <summary>No name of a commune comes near; what is longer is cut, since reading takes longer than its length.</summary>
    private const int MaxLength = 100;

    private const int MaxWords = 20;

    private readonly string? _where;

    public LigneSaisie(string text)
    {
        Text = text;
        text = string.Join(' ', text.Split((char[]?)null, MaxWords, StringSplitOptions.RemoveEmptyEntries));
        text = text[..Math.Min(text.Length, MaxLength)];
        Code = LeadingCode().Match(text) is { Success: true } code ? code.Groups[1].Value.ToUpperInvariant() : null;
        var place = TrailingPlace().Match(text);
        Name = Fold(place.Success ? place.Groups[1].Value : text);
        _where = place.Success ? place.Groups[2].Value.ToUpperInvariant() : null;
    }

    public string Text { get; }

    /// <summary>INSEE code that it begins with; null when it begins with a name.</summary>
    public string? Code { get; }

    /// <summary>Its name, as one compares names: no accent, no case, <c>st</c> as <c>saint</c>.</summary>
    public string Name { get; }

    /// <summary>Whether it says which of the communes of one name.</summary>
    [MemberNotNullWhen(true, nameof(_where))]
    private bool HasPlace => _where is not null;

    /// <summary>Whether a commune has exactly this name, and is where the line says.</summary>
    public bool Means(CommuneNommee commune) =>
        Fold(commune.Nom) == Name && (!HasPlace || commune.Departement.Code == _where || commune.CodesPostaux.Contains(_where));

    private static string Fold(string text)
    {
        var letters = new StringBuilder();
        foreach (var letter in text.ToLowerInvariant().Replace("œ", "oe", StringComparison.Ordinal).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                letters.Append(char.IsLetterOrDigit(letter) ? letter : ' ');
            }
        }

        return string.Join(' ', letters.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word switch
        {
            "st" => "saint",
            "ste" => "sainte",
            _ => word,
        }));
    }

    [GeneratedRegex(@"\A([0-9]{5}|2[ABab][0-9]{3})(?:\s|\z)")]
    private static partial Regex LeadingCode();

    [GeneratedRegex(@"\A(.+?)[\s,]*\(?\b([0-9]{2,3}|2[ABab]|[0-9]{5})\)?\z")]
    private static partial Regex TrailingPlace();
}
