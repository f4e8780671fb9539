using CoordonneSante.Annuaire.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>The outline of a commune, where outlines are loaded.</summary>
/// <remarks>Apart from <see cref="CommuneRow"/>: whoever reads the communes' facts, by SQL or in a spreadsheet, need not carry megabytes of shapes.</remarks>
[Comment("Contours des communes des territoires chargés (IGN).")]
public sealed record ContourCommuneRow
{
    [Comment("Commune.")]
    public required string CodeInsee { get; init; }

    /// <summary>WKB Polygon or MultiPolygon, WGS 84, longitude first.</summary>
    [Comment("Contour, Polygon ou MultiPolygon WGS 84, longitude d'abord.")]
    [Unit("degrés décimaux")]
    public required byte[] Contour { get; init; }
}
