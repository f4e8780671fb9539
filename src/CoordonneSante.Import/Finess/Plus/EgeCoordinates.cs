using System.Globalization;
using System.Text.Json;
using CoordonneSante.Import.Finess.Enregistrements;
using CoordonneSante.Import.Json;
using CoordonneSante.Import.Projections;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Finess.Plus;

/// <summary>The two pairs of coordinates of an address, read by what their values can be and not by their names.</summary>
/// <remarks>
/// From one record to the next, <c>coordonneeX</c> and <c>coordonneeY</c> hold metres or degrees, <c>directionLatitude</c> and
/// <c>directionLongitude</c> the others, in either order. The degrees give the position; where there are none, the metres, in the
/// projection of the commune's territory. A pair of zeros is an absent pair.
/// </remarks>
internal sealed class EgeCoordinates
{
    private const double DisagreementInMetres = 100;

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    private readonly List<CoordinatePair> _read = [];

    private readonly List<string> _outside = [];

    /// <param name="path">JSON path of the coordinates, for reports.</param>
    public EgeCoordinates(JsonElement coordinates, ProjectionLocale territory, string path, FieldChecks checks)
    {
        foreach (var (first, second) in ((string, string)[])[("coordonneeX", "coordonneeY"), ("directionLongitude", "directionLatitude")])
        {
            if (
                ReadNumbers(
                    new ChampFiness($"{path}.{first}", coordinates.Text(first)),
                    new ChampFiness($"{path}.{second}", coordinates.Text(second)),
                    checks)
                is not var (x, y))
            {
                continue;
            }

            if (CoordinatePair.Read(territory, x, y) is { } pair)
            {
                _read.Add(pair);
            }
            else
            {
                _outside.Add(string.Create(CultureInfo.InvariantCulture, $"{x} {y}"));
            }
        }

        _read.Sort((one, other) => other.IsGeographic.CompareTo(one.IsGeographic));
    }

    /// <summary>The pairs that can be no point of the territory, as read.</summary>
    public string Outside => string.Join(", ", _outside);

    /// <summary>Whether numbers were given and none of them can be a point of the territory.</summary>
    public bool AreAllOutside => _read.Count == 0 && _outside.Count > 0;

    /// <summary>Null when no pair is usable.</summary>
    public PlacedPoint? Point => _read.Count == 0 ? null : _read[0].Point;

    /// <summary>A French sentence; null when the pairs agree, or there is one only.</summary>
    public string? Doubt => _read switch
    {
        [_] when _outside.Count > 0 => "l'autre couple de coordonnées est hors du territoire",
        [{ Other: not null }] => "les coordonnées conviennent dans les deux ordres",
        [var kept, var other] when other.DistanceInMetres(kept.Point) is > DisagreementInMetres and var gap =>
            string.Create(French, $"les deux couples de coordonnées diffèrent de {gap:N0} m"),
        _ => null,
    };

    private static (double First, double Second)? ReadNumbers(ChampFiness first, ChampFiness second, FieldChecks checks)
    {
        if ((first.Valeur ?? second.Valeur) is null)
        {
            return null;
        }

        var isFirst = TryRead(first, checks, out var x);
        var isSecond = TryRead(second, checks, out var y);
        return isFirst && isSecond && (x, y) != (0, 0) ? (x, y) : null;
    }

    private static bool TryRead(ChampFiness champ, FieldChecks checks, out double number)
    {
        if (Forme.TryCoordinate(champ.ValeurOuVide, out number))
        {
            return true;
        }

        checks.RejectValue(champ, champ.Valeur is null ? Motifs.ValeurManquante : Motifs.NombreMalforme);
        return false;
    }
}
