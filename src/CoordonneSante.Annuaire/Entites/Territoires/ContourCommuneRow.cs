namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>The outline of a commune, where outlines are loaded.</summary>
/// <remarks>Apart from <see cref="CommuneRow"/>: whoever reads the communes' facts, by SQL or in a spreadsheet, need not carry megabytes of shapes.</remarks>
public sealed record ContourCommuneRow
{
    public required string CodeInsee { get; init; }

    /// <summary>WKB Polygon or MultiPolygon, WGS 84, longitude first.</summary>
    public required byte[] Contour { get; init; }
}
