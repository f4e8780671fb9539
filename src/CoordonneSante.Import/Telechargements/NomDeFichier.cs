using System.Text.RegularExpressions;

namespace CoordonneSante.Import.Telechargements;

/// <summary>The name of a file received: its title in its dataset, else what the server says, else the end of its address.</summary>
internal static partial class NomDeFichier
{
    private const int MaxLength = 120;

    public static string Of(Ressource resource, HttpResponseMessage response)
    {
        var disposition = response.Content.Headers.ContentDisposition;
        var address = response.RequestMessage?.RequestUri ?? resource.Adresse; // the last one of the redirections
        var name = resource.Nom ?? disposition?.FileNameStar ?? disposition?.FileName?.Trim('"')
            ?? Uri.UnescapeDataString(address.Segments[^1]);
        var safe = Unsafe().Replace(name, "_").Trim('.');
        return safe.Length switch
        {
            0 => "fichier",
            > MaxLength => safe[^MaxLength..],
            _ => safe,
        };
    }

    /// <summary>What could leave the folder, or trouble a shell: a server does not choose where its file goes.</summary>
    [GeneratedRegex(@"[^A-Za-z0-9._-]+")]
    private static partial Regex Unsafe();
}
