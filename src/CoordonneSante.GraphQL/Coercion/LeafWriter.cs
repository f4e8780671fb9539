using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.GraphQL.Coercion;

/// <summary>Writes one .NET type as a leaf of the response.</summary>
/// <remarks>Spec: Type System, "Scalars", "Result Coercion" (#sec-Scalars.Result-Coercion).</remarks>
/// <typeparam name="T">A type whose values are never null here; null is the engine's to write.</typeparam>
public abstract class LeafWriter<T>
{
    /// <summary>Appends exactly one JSON value.</summary>
    /// <exception cref="LeafException">The value has no representation in the scalar.</exception>
    public abstract void Write(ResponseBuffer buffer, T value);
}

/// <summary>A leaf writer made of a function.</summary>
internal sealed class DelegateLeafWriter<T>(Action<ResponseBuffer, T> write) : LeafWriter<T>
{
    public override void Write(ResponseBuffer buffer, T value) => write(buffer, value);
}
