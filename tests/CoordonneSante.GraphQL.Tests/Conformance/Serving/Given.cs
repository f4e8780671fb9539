namespace CoordonneSante.GraphQL.Tests.Conformance.Serving;

/// <summary>An argument or input field that tells absent, its default, from given as null.</summary>
public readonly struct Given<T>(T value) : IGiven
{
    public bool IsGiven { get; } = true;

    public object? Value { get; } = value;
}

/// <summary>Sees a <see cref="Given{T}"/> of any type.</summary>
public interface IGiven
{
    bool IsGiven { get; }

    object? Value { get; }
}
