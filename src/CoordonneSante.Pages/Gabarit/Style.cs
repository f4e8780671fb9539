using System.Security.Cryptography;
using System.Text;
using CoordonneSante.Pages.Documents;

namespace CoordonneSante.Pages.Gabarit;

/// <summary>The style sheet of every page, written into it: a page is one file.</summary>
internal static class Style
{
    /// <summary>What all pages have, then what some have alone.</summary>
    private static readonly string[] Sheets = ["Gabarit/Gabarit.css", "Territoires/Territoires.css", "Projet/Projet.css"];

    public static string Text { get; } =
        string.Join('\n', Sheets.Select(sheet => Embedded.Text(typeof(Style).Assembly, sheet).ReplaceLineEndings("\n").Trim()));

    /// <summary>Content Security Policy 3, "hash-source".</summary>
    public static string Hash { get; } = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}'";
}
