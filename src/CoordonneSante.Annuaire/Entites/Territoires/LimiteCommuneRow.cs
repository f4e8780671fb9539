using CoordonneSante.Annuaire.Rows;
using CoordonneSante.Annuaire.Spatial.Contours;
using Microsoft.EntityFrameworkCore;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>The boundary of two neighbouring communes, or of one and what is outside: outlines are kept as their boundaries, each
/// once.</summary>
[Addition]
[Comment(
    "Contours des communes (IGN) : chaque limite entre deux voisines y est une fois, et le contour d'un territoire est fait des "
        + "limites qu'il n'a pas des deux côtés.")]
public sealed record LimiteCommuneRow
{
    /// <summary>INSEE code of the commune or arrondissement on the left of the lines, the lower of the two.</summary>
    /// <remarks>Where one outline holds several communes, not told apart: their codes joined by "+", ascending.</remarks>
    [Comment("Commune ou arrondissement municipal à gauche des lignes ; plusieurs codes joints par « + » quand un même contour tient "
        + "plusieurs communes, non départagées.")]
    public required string Gauche { get; init; }

    /// <summary>That on the right; "HORS" for what no loaded outline covers.</summary>
    [Comment("Commune ou arrondissement municipal à leur droite ; HORS pour la mer, l'étranger ou ce qui n'est pas chargé.")]
    public required string Droite { get; init; }

    /// <summary>See <see cref="LineText"/>.</summary>
    [Comment("Lignes séparées par « ; » : longitude et latitude WGS 84 du premier point, puis ce que chaque point ajoute au précédent, "
        + "en nombres entiers séparés par une espace.")]
    [Unit("cent-millièmes de degré")]
    public required string Lignes { get; init; }

    public static LimiteCommuneRow Of(Limite limite) =>
        new()
        {
            Gauche = limite.Gauche,
            Droite = limite.Droite,
            Lignes = LineText.Write(limite.Lignes),
        };
}
