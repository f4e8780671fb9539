using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Schemas.SchemaValidation;

/// <summary>Where an input value belongs, as messages name it.</summary>
/// <param name="Coordinate">For example <c>@source(nom:)</c>, <c>Query.structure(finess:)</c> or <c>PointInput.longitude</c>.</param>
/// <remarks>Spec: Appendix, "Schema Coordinates" (#sec-Schema-Coordinates).</remarks>
internal abstract record InputValuePlace(string Coordinate)
{
    public sealed record DirectiveArgument(string Coordinate) : InputValuePlace(Coordinate);

    public sealed record FieldArgument(string Coordinate) : InputValuePlace(Coordinate);

    public sealed record InputField(InputObjectType Type, string Coordinate) : InputValuePlace(Coordinate);

    public sealed override string ToString() => Coordinate;
}
