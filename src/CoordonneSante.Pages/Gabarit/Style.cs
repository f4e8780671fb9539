using System.Security.Cryptography;
using System.Text;
using CoordonneSante.Pages.Documents;

namespace CoordonneSante.Pages.Gabarit;

/// <summary>The style sheet of every page, written into it: a page is one file.</summary>
internal static class Style
{
    public static string Text { get; } = Embedded.Text(typeof(Style).Assembly, "Gabarit/Gabarit.css").ReplaceLineEndings("\n").Trim();

    /// <summary>Content Security Policy 3, "hash-source".</summary>
    public static string Hash { get; } = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}'";
}
