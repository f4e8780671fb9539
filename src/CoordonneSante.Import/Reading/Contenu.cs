namespace CoordonneSante.Import.Reading;

/// <summary>What the first bytes of a file show.</summary>
internal enum Contenu
{
    Texte,
    Json,
    Vide,
    Gzip,
    Zip,
    Utf16,

    /// <summary>HTML or XML.</summary>
    Balises,
    Pdf,
    Binaire,
}
