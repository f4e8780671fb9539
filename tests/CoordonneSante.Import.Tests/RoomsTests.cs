using CoordonneSante.Import.Publication;
using CoordonneSante.Tests;

namespace CoordonneSante.Import.Tests;

public sealed class RoomsTests
{
    private static readonly Rooms Floors = new(
        typeof(Publisher).Assembly,
        ["Actualisations", "SharedStores"],
        ["Telechargements"],
        ["Assemblage", "Publication"],
        ["Catalogues"],
        ["Deductions", "Finess", "Packages"],
        ["Finess.Csv", "Finess.Plus"],
        ["Finess.Enregistrements"],
        [
            "ChefsLieux", "CodesPostaux", "Cog", "Contours", "Cpts", "Durees", "Epci", "HorsFiness", "Indicateurs", "Populations",
            "Quartiers", "Zonages",
        ],
        ["Csv", "GeoJson", "Projections"],
        ["Encodings", "Json"],
        ["", "Reading"]);

    [Fact]
    public void A_type_names_types_of_its_own_room_and_of_lower_floors() => Floors.AssertDirection();
}
