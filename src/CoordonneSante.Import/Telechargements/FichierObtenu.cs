namespace CoordonneSante.Import.Telechargements;

/// <summary>A file fetched and kept, and what lets one ask whether there is a newer one.</summary>
public sealed record FichierObtenu
{
    /// <summary>Of the file's bytes, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Name that its publisher gives it, without folder.</summary>
    public required string Nom { get; init; }

    /// <summary>Address asked, before redirections.</summary>
    public required Uri Adresse { get; init; }

    /// <summary>In bytes.</summary>
    public required long Taille { get; init; }

    /// <summary>The server's validator, as it wrote it; null when it gave none.</summary>
    public string? Etag { get; init; }

    /// <summary>When the server says that the file was modified; null when it does not.</summary>
    public DateTimeOffset? ModifieLe { get; init; }

    /// <summary>Checksum that the publisher announced ("SHA1 …"); null when none.</summary>
    public string? SommeAnnoncee { get; init; }

    public required DateTimeOffset ObtenuLe { get; init; }
}
