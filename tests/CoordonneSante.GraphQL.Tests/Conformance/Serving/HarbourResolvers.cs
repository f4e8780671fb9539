namespace CoordonneSante.GraphQL.Tests.Conformance.Serving;

/// <summary>Fields of the harbour schema that take arguments or lead from one object to another.</summary>
public static class HarbourResolvers
{
    // Not the true figure: this one is exact in binary, so that both sides multiply alike.
    private const double FeetInAMetre = 3.25;

    public static double Length(Boat boat, LengthUnit? unit) => unit == LengthUnit.Foot ? boat.Metres * FeetInAMetre : boat.Metres;

    public static Person? Skipper(Boat boat, HarbourData data) => data.PersonOf(boat.SkipperId);

    public static SailBoat? SisterShip(SailBoat boat, HarbourData data) => data.BoatOf(boat.SisterShipName) as SailBoat;

    public static MotorBoat? SisterShip(MotorBoat boat, HarbourData data) => data.BoatOf(boat.SisterShipName) as MotorBoat;

    public static IEnumerable<string>? Tags(Boat boat, int? first, string? prefix) =>
        boat.AllTags?.Where(tag => tag.StartsWith(prefix ?? "", StringComparison.Ordinal)).Take(first ?? int.MaxValue);

    public static int Power(MotorBoat boat, PowerUnit unit) => unit == PowerUnit.Horse ? boat.Kilowatts * 2 : boat.Kilowatts;

    public static IEnumerable<Boat> Boats(Person person, BoatKind? kind, HarbourData data) =>
        data.Boats.Where(boat => boat.SkipperId == person.Id && HarbourQuery.IsOfKind(boat, kind));

    public static Person? Friend(Person person, HarbourData data) => data.PersonOf(person.FriendId);

    public static IEnumerable<Boat?> Berths(Quay quay, HarbourData data) => quay.BoatNames.Select(data.BoatOf);
}
