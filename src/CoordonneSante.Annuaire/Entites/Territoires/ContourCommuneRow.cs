using CoordonneSante.Annuaire.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>The outline of a commune by itself, as bases and packages had it before <see cref="LimiteCommuneRow"/>; imports write none any
/// more.</summary>
[Comment("Contours des communes, chacun à part, dans les bases d'avant les limites (IGN) ; vide depuis : voir limite_commune.")]
public sealed record ContourCommuneRow
{
    [Comment("Commune.")]
    public required string CodeInsee { get; init; }

    /// <summary>WKB Polygon or MultiPolygon, WGS 84, longitude first.</summary>
    [Comment("Contour, Polygon ou MultiPolygon WGS 84, longitude d'abord.")]
    [Unit("degrés décimaux")]
    public required byte[] Contour { get; init; }
}
