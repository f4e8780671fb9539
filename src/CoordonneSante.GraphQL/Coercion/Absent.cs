namespace CoordonneSante.GraphQL.Coercion;

/// <summary>Marks an input that was not given, which differs from one given as null.</summary>
internal sealed class Absent
{
    private Absent()
    {
    }

    public static Absent Value { get; } = new();
}
