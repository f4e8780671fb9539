using CoordonneSante.Tests;

namespace CoordonneSante.Annuaire.Tests;

public sealed class RoomsTests
{
    private static readonly Rooms Floors = new(
        typeof(AnnuaireSnapshot).Assembly,
        ["Evolutions", "Exercice", "Persistence"],
        [""],
        ["Accessibilites"],
        ["Geographie", "Recherche", "Statistiques"],
        ["Dimensions", "TerritoiresAdHoc"],
        ["Couvertures"],
        ["Entites"],
        ["Spatial", "Tables.Queries"],
        ["Tables.Paging"],
        ["Tables.Ordering"],
        ["Tables.Filtering", "Tables.Search"],
        ["Tables.Columns", "Versions"],
        ["Rows"],
        ["Caching", "Nodes", "Requetes"],
        ["Calculs", "Textes"]);

    [Fact]
    public void A_type_names_types_of_its_own_room_and_of_lower_floors() => Floors.AssertDirection();
}
