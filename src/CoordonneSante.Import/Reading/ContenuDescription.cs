namespace CoordonneSante.Import.Reading;

/// <summary>The French wording of a content, as "trouvé" says it.</summary>
internal static class ContenuDescription
{
    public static string Describe(this Contenu contenu) => contenu switch
    {
        Contenu.Vide => "un fichier vide",
        Contenu.Gzip => "un fichier compressé deux fois, à décompresser d'abord",
        Contenu.Zip => "une archive zip dans un fichier compressé, à décompresser d'abord",
        Contenu.Utf16 => "un texte en UTF-16",
        Contenu.Balises => "une page HTML ou un document XML",
        Contenu.Pdf => "un document PDF",
        Contenu.Json => "un document JSON",
        Contenu.Binaire => "un fichier binaire",
        Contenu.Texte => "un autre texte",
        _ => throw new ArgumentOutOfRangeException(nameof(contenu), contenu, message: null),
    };
}
