using CoordonneSante.Annuaire.Tables.Columns;
using NetTopologySuite.Geometries;

namespace CoordonneSante.Annuaire.Spatial.Contours;

/// <summary>Rows that are areas: those whose outline meets a box, be it by a corner.</summary>
/// <param name="outlines">The rows whose outline is known; read at the first question.</param>
/// <param name="others">Where the rows without outline are; null where there are none.</param>
internal sealed class OutlinePlaces(IEnumerable<(int Row, LazyOutline Outline)> outlines, PlaceColumn<Emprise>? others = null)
    : PlaceColumn<Emprise>
{
    private readonly Lazy<(BoxTree Boxes, (int Row, LazyOutline Outline)[] Zones)> _known = new(() => Plant(outlines));

    /// <exception cref="Requetes.RequeteInvalideException">EMPRISE_INVALIDE, COORDONNEES_INVERSEES.</exception>
    public override void Keep(RowSet rows, Emprise? place)
    {
        place?.Check();
        using var found = rows.Copy();
        foreach (var (row, _) in _known.Value.Zones)
        {
            found.Remove(row);
        }
        if (others is not null)
        {
            others.Keep(found, place);
        }
        else if (place is not null)
        {
            found.Clear();
        }
        if (place is not null)
        {
            AddMeeting(rows, new Envelope(place.Ouest, place.Est, place.Sud, place.Nord), found);
        }
        rows.IntersectWith(found);
    }

    private void AddMeeting(RowSet rows, Envelope box, RowSet found)
    {
        foreach (var number in _known.Value.Boxes.Query(box))
        {
            var (row, outline) = _known.Value.Zones[number];
            if (rows.Contains(row) && outline.Meets(box))
            {
                found.Add(row);
            }
        }
    }

    private static (BoxTree Boxes, (int Row, LazyOutline Outline)[] Zones) Plant(IEnumerable<(int Row, LazyOutline Outline)> outlines)
    {
        (int Row, LazyOutline Outline)[] zones = [.. outlines];
        return (new BoxTree(Array.ConvertAll(zones, zone => zone.Outline.Envelope)), zones);
    }
}
