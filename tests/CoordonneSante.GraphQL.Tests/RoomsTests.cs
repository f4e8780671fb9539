using CoordonneSante.GraphQL.Execution;
using CoordonneSante.Tests;

namespace CoordonneSante.GraphQL.Tests;

public sealed class RoomsTests
{
    private static readonly Rooms Floors = new(
        typeof(GraphQLExecutor).Assembly,
        ["Http"],
        ["Binding", "Lists"],
        ["Execution"],
        ["Coercion", "Schemas"],
        ["Validation"],
        ["Introspection"],
        ["TypeSystem", "Response"],
        ["Translation"],
        [""],
        ["Language", "Spelling"]);

    [Fact]
    public void A_type_names_types_of_its_own_room_and_of_lower_floors() => Floors.AssertDirection();
}
