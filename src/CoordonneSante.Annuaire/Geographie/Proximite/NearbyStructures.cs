using System.Buffers;
using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Filtering;
using CoordonneSante.Annuaire.Tables.Paging;
using CoordonneSante.Annuaire.Tables.Queries;

namespace CoordonneSante.Annuaire.Geographie.Proximite;

/// <summary>Finds the structures near an origin. Those without position are near nothing.</summary>
internal sealed class NearbyStructures
{
    private const double MaxRadiusInKm = 500;

    /// <summary>Half the width of the last digit of a distance, with room for rounding.</summary>
    private const double HalfCentimetre = 0.006;

    /// <summary>Beyond any straight line between two points of the Earth.</summary>
    private const double Everywhere = 1e15;

    private readonly StructureTable _structures;
    private readonly PointIndex _index;

    public NearbyStructures(StructureTable structures)
    {
        _structures = structures;
        var points = new List<(int, GeocentricPoint)>(structures.Count);
        for (var row = 1; row <= structures.Count; row++)
        {
            if (structures.At(row).Position is { } position)
            {
                points.Add((row, GeocentricPoint.At(position.Longitude, position.Latitude)));
            }
        }
        _index = new PointIndex(points);
    }

    /// <exception cref="RequeteInvalideException">RAYON_INVALIDE, PAGINATION_INVALIDE, CURSEUR_INVALIDE, or of the filter.</exception>
    public StructuresProches Page(OrigineTrouvee origin, double radiusInKm, StructureFilter? where, PageArguments page)
    {
        // Written so that NaN is refused too.
        if (!(radiusInKm is > 0 and <= MaxRadiusInKm))
        {
            throw new RequeteInvalideException(
                "RAYON_INVALIDE",
                FormattableString.Invariant($"« rayonKm » vaut {radiusInKm} : il va de 0, exclu, à {MaxRadiusInKm} kilomètres."),
                "L'unité est le kilomètre.");
        }
        page.Check();
        using var rows = Select(where, page.Deadline);
        return Page(origin, radiusInKm * 1000, rows, Identify(origin, where), page);
    }

    /// <returns>Null when no structure satisfies the filter.</returns>
    public StructureProche? Nearest(OrigineTrouvee origin, StructureFilter? where, Deadline deadline)
    {
        using var rows = Select(where, deadline);
        var nearest = _index.Nearest(PointOf(origin), Everywhere, row => row != origin.OwnRow && rows?.Contains(row) != false);
        if (nearest.Row == 0)
        {
            return null;
        }
        var page = Page(
            origin,
            Neighbour.Of(nearest.Row, nearest.SquaredLine).Metres,
            rows,
            Identify(origin, where),
            new PageArguments(First: 1));
        return page.Edges.First();
    }

    private StructuresProches Page(OrigineTrouvee origin, double radiusInMetres, RowSet? rows, ulong query, PageArguments page)
    {
        var found = ArrayPool<(int Row, double SquaredLine)>.Shared.Rent(_index.Count);
        var neighbours = ArrayPool<Neighbour>.Shared.Rent(_index.Count);
        try
        {
            var count = _index.Within(PointOf(origin), GreatCircle.SquaredLineOfDistance(radiusInMetres + HalfCentimetre), found);
            var total = 0;
            foreach (var (row, squaredLine) in found.AsSpan(0, count))
            {
                page.Deadline.Check();
                var neighbour = Neighbour.Of(row, squaredLine);
                if (neighbour.Metres <= radiusInMetres && row != origin.OwnRow && rows?.Contains(row) != false)
                {
                    neighbours[total++] = neighbour;
                }
            }
            var left = neighbours.AsSpan(0, total);
            if (page.After is { } after)
            {
                left = left[Selection.MoveToFront(left, LastBefore(after, query))..];
            }
            var size = Math.Min(page.Size, left.Length);
            Selection.SortSmallest(left, size);
            return new StructuresProches(_structures, origin, query, total, total - left.Length, left[..size].ToArray());
        }
        finally
        {
            ArrayPool<(int Row, double SquaredLine)>.Shared.Return(found);
            ArrayPool<Neighbour>.Shared.Return(neighbours);
        }
    }

    /// <summary>The cursor's own place, or where it would be if its structure were still there.</summary>
    private Neighbour LastBefore(string cursor, ulong query)
    {
        DistanceCursor.Read(cursor, query, out var centimetres, out var finess);
        return new Neighbour(centimetres, (_structures.Keys.Locate(finess) ?? 0) / 2);
    }

    /// <returns>Null when all rows are wanted.</returns>
    private RowSet? Select(StructureFilter? where, Deadline deadline) =>
        where is null ? null : Query.Select<Structure, StructureTable>(_structures, null, null, where, deadline);

    private ulong Identify(OrigineTrouvee origin, StructureFilter? where)
    {
        var hash = new QueryHash();
        hash.Add(origin.Name);
        if (hash.Given(where is not null))
        {
            where?.Visit(new FilterHashing(hash), _structures);
        }
        return hash.Value;
    }

    private static GeocentricPoint PointOf(OrigineTrouvee origin) => GeocentricPoint.At(origin.Longitude, origin.Latitude);
}
