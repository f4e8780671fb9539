namespace CoordonneSante.Import.Catalogues;

/// <summary>An entry of the catalogue: who publishes a file, under what licence, and where it is found.</summary>
public sealed record SourceOfficielle
{
    /// <summary>Value of <see cref="Millesime"/> for files whose vintage is the day that the server says they were modified.</summary>
    public const string DateDePublication = "DATE_DE_PUBLICATION";

    /// <summary>First part of the identifier of each vintage, e.g. "epci".</summary>
    public required string Id { get; init; }

    public required string Titre { get; init; }

    public required string Producteur { get; init; }

    /// <summary>As published.</summary>
    public required string Licence { get; init; }

    /// <summary>Page of the dataset, not of one vintage; null for a file that nobody publishes.</summary>
    public string? Page { get; init; }

    public required GenreFichier Genre { get; init; }

    /// <summary>Extensions of the file as published, the container last: "json.gz", "xlsx.zip". Only shown.</summary>
    public required string Format { get; init; }

    /// <summary>Name of the entry to read in a zip archive; null where the archive holds one file, or where it is no archive.</summary>
    public string? Entree { get; init; }

    /// <summary>
    /// Vintage of the file at the address, for those that state it neither inside nor in their name; or <see cref="DateDePublication"/>;
    /// else null.
    /// </summary>
    public string? Millesime { get; init; }

    /// <summary>Null where no stable address is known: the file is given by hand.</summary>
    public AccesSource? Acces { get; init; }

    /// <summary>Why the source is fetched only when it is named, in French; null for one that is always fetched.</summary>
    public string? SurDemande { get; init; }
}
