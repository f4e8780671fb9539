using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Filtering;

namespace CoordonneSante.Annuaire.Entites.Positions;

/// <summary>Rows that are points: in a box, or not.</summary>
internal sealed class PointPlaces(PositionColumns positions) : PlaceColumn<Emprise>
{
    /// <exception cref="Requetes.RequeteInvalideException">EMPRISE_INVALIDE, COORDONNEES_INVERSEES.</exception>
    public override void Keep(RowSet rows, Emprise? place)
    {
        place?.Check();
        var within = new PositionFilter
        {
            Longitude = place is null ? null : new ComparableOperationFilter<double> { Gte = place.Ouest, Lte = place.Est },
            Latitude = place is null ? null : new ComparableOperationFilter<double> { Gte = place.Sud, Lte = place.Nord },
        };
        within.Visit(new Narrowing(rows), positions);
    }
}
