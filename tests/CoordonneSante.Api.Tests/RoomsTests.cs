using CoordonneSante.Api.Hosting;
using CoordonneSante.Tests;

namespace CoordonneSante.Api.Tests;

public sealed class RoomsTests
{
    private static readonly Rooms Floors = new(
        typeof(Server).Assembly,
        [""],
        ["Commands"],
        ["Hosting"],
        ["Http"],
        ["Schema"],
        ["Resolvers"],
        ["Requests"],
        ["Versions"],
        ["Settings", "Terminal"]);

    [Fact]
    public void A_type_names_types_of_its_own_room_and_of_lower_floors() => Floors.AssertDirection();
}
