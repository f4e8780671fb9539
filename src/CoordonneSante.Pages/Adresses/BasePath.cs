using System.Net;
using System.Text.RegularExpressions;

namespace CoordonneSante.Pages.Adresses;

/// <summary>Puts the links of a page under the path by which its readers reach the site, behind a proxy that serves other sites
/// too.</summary>
/// <remarks>Components write links from the site's root; that of a text is none, since its quotes are escaped.</remarks>
internal static partial class BasePath
{
    /// <param name="html">A page as components write it.</param>
    /// <param name="path">Without a slash at the end; empty at the root.</param>
    public static string Under(string html, string path) =>
        path.Length == 0 ? html : RootedLink().Replace(html, WebUtility.HtmlEncode(path).Replace("$", "$$", StringComparison.Ordinal));

    [GeneratedRegex("""(?<=[ :](?:href|src|action|formaction)=")(?=/(?!/))""")]
    private static partial Regex RootedLink();
}
