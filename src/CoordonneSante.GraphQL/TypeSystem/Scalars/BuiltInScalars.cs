namespace CoordonneSante.GraphQL.TypeSystem.Scalars;

/// <summary>The five scalars every schema knows without defining them. One instance each, shared by all schemas.</summary>
/// <remarks>Spec: Type System, "Built-in Scalars" (#sec-Scalars.Built-in-Scalars).</remarks>
public static class BuiltInScalars
{
    /// <summary>Its .NET values are <see cref="string"/>.</summary>
    public static ScalarType String { get; } = new("String")
    {
        Description = "Text: a sequence of Unicode characters.",
        Coercion = new StringCoercion(),
    };

    /// <summary>Its .NET values are <see cref="int"/>.</summary>
    public static ScalarType Int { get; } = new("Int")
    {
        Description = "A whole number that fits in 32 bits, sign included.",
        Coercion = new IntCoercion(),
    };

    /// <summary>Its .NET values are <see cref="double"/>, always finite.</summary>
    public static ScalarType Float { get; } = new("Float")
    {
        Description = "A finite number in IEEE 754 double precision.",
        Coercion = new FloatCoercion(),
    };

    /// <summary>Its .NET values are <see cref="bool"/>.</summary>
    public static ScalarType Boolean { get; } = new("Boolean")
    {
        Description = "Either true or false.",
        Coercion = new BooleanCoercion(),
    };

    /// <summary>Its .NET values are <see cref="string"/>, also when the input is an integer.</summary>
    public static ScalarType Id { get; } = new("ID")
    {
        Description = "An opaque identifier. It is written as a string; an integer is also accepted as input.",
        Coercion = new IdCoercion(),
    };

    public static IReadOnlyList<ScalarType> All { get; } = [String, Int, Float, Boolean, Id];

    internal static bool IsBuiltIn(NamedType type) => type is ScalarType scalar && All.Contains(scalar);
}
