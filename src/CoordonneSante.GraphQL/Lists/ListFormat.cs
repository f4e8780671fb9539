namespace CoordonneSante.GraphQL.Lists;

/// <summary>A format that holds one list of rows, or describes one that does.</summary>
/// <remarks>A closed set; the row formats differ, what they are asked of and refuse does not.</remarks>
public sealed class ListFormat
{
    private ListFormat(int index, string name, string parameter, string extension, string mediaType, string variant, string contentType)
    {
        Index = index;
        Rows = this;
        Name = name;
        Parameter = parameter;
        Extension = extension;
        MediaType = mediaType;
        Variant = variant;
        ContentType = contentType;
    }

    private ListFormat(string parameter, ListFormat described)
        : this(
            described.Index,
            described.Name,
            parameter,
            "csv-metadata.json",
            "application/csvm+json",
            described.Variant,
            "application/csvm+json") =>
        Rows = described;

    /// <summary>RFC 4180, as programs read it.</summary>
    public static ListFormat Csv { get; } = new(0, "CSV", "csv", "csv", "text/csv", "", "text/csv; charset=utf-8; header=present");

    /// <summary>
    /// CSV as French spreadsheets read it: semicolons, decimal commas, a byte order mark, labels beside the values of enumerations.
    /// </summary>
    public static ListFormat CsvFrench { get; } =
        new(1, "CSV", "csv-fr", "csv", "text/csv", "fr", "text/csv; charset=utf-8; header=present; variante=fr");

    /// <summary>RFC 7946, a feature collection.</summary>
    public static ListFormat GeoJson { get; } = new(2, "GeoJSON", "geojson", "geojson", "application/geo+json", "", "application/geo+json");

    /// <summary>One JSON value a line.</summary>
    public static ListFormat NdJson { get; } = new(3, "NDJSON", "ndjson", "ndjson", "application/x-ndjson", "", "application/x-ndjson");

    /// <summary>
    /// A workbook of Excel's (ECMA-376, "Office Open XML"): labels beside the values of enumerations, as in <see cref="CsvFrench"/>.
    /// </summary>
    public static ListFormat Workbook { get; } = OfCells(
        4, "Excel", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /// <summary>Apache Parquet, for statistical software: the columns of <see cref="Csv"/>.</summary>
    public static ListFormat Parquet { get; } = OfCells(5, "Parquet", "parquet", "application/vnd.apache.parquet");

    /// <summary>W3C, "Metadata Vocabulary for Tabular Data": what the columns of <see cref="Csv"/> mean, without its rows.</summary>
    public static ListFormat CsvMetadata { get; } = new("csvm", Csv);

    /// <summary>What the columns of <see cref="CsvFrench"/> mean.</summary>
    public static ListFormat CsvFrenchMetadata { get; } = new("csvm-fr", CsvFrench);

    public static IReadOnlyList<ListFormat> All { get; } =
    [Csv, CsvFrench, GeoJson, NdJson, Workbook, Parquet, CsvMetadata, CsvFrenchMetadata];

    /// <summary>The format that this one describes, or itself, which holds rows.</summary>
    public ListFormat Rows { get; }

    /// <summary>Whether the columns of another format are told instead of rows.</summary>
    public bool IsDescription => Rows != this;

    /// <summary>
    /// Whether the file is for the caller to make: rows are then written as JSON arrays of cells, one a line, and the response holds the
    /// columns.
    /// </summary>
    public bool IsOfCells { get; private init; }

    /// <summary>Place of <see cref="Rows"/> among the formats that hold rows, which come first in <see cref="All"/>.</summary>
    internal int Index { get; }

    /// <summary>Name for error messages.</summary>
    public string Name { get; }

    /// <summary>Value of the URL's <c>format</c>.</summary>
    public string Parameter { get; }

    /// <summary>Of file names, without dot.</summary>
    public string Extension { get; }

    /// <summary>Lower-case type and subtype, as <c>Accept</c> names it.</summary>
    public string MediaType { get; }

    /// <summary>Value of the media type's parameter <c>variante</c>; empty for the one that needs none.</summary>
    public string Variant { get; }

    /// <summary>As <c>Content-Type</c> writes it.</summary>
    public string ContentType { get; }

    private static ListFormat OfCells(int index, string name, string parameter, string mediaType) =>
        new(index, name, parameter, parameter, mediaType, "", mediaType) { IsOfCells = true };
}
