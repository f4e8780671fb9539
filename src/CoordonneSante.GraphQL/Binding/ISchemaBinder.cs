using CoordonneSante.GraphQL.Coercion;
using CoordonneSante.GraphQL.Response;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Binding;

/// <summary>The table that binds a schema to .NET code, as an engine takes it.</summary>
/// <remarks>
/// Names are matched by case convention: field <c>nomLong</c> is member <c>NomLong</c>, enum value <c>HORS_ZONAGE</c> is member
/// <c>HorsZonage</c>.
/// Whoever fills it knows no engine: any that takes it serves the same resolvers.
/// </remarks>
public interface ISchemaBinder
{
    /// <summary>A class whose public static methods serve fields of the query type; there may be several.</summary>
    ISchemaBinder Root(Type resolvers);

    /// <summary>A class of static methods, each of which serves a field of its first parameter's type.</summary>
    ISchemaBinder Resolvers(Type resolvers);

    /// <summary>A .NET type that serves an object type; several may serve the same one.</summary>
    /// <param name="name">Name in the schema; null when it is the .NET type's own.</param>
    ISchemaBinder Object<T>(string? name = null);

    /// <inheritdoc cref="Object{T}"/>
    ISchemaBinder Enum<T>(string? name = null)
        where T : struct, Enum;

    /// <summary>A .NET record that an input object becomes: fields go to constructor parameters, else to settable properties.</summary>
    /// <inheritdoc cref="Object{T}"/>
    ISchemaBinder Input<T>(string? name = null)
        where T : class;

    /// <summary>A custom scalar: how it is read and written.</summary>
    /// <typeparam name="T">.NET type of both its input and its output.</typeparam>
    ISchemaBinder Scalar<T>(string name, ScalarCoercion coercion, Action<ResponseBuffer, T> write);

    /// <summary>One more .NET type that a scalar can be written from.</summary>
    ISchemaBinder Leaf<T>(string scalar, Action<ResponseBuffer, T> write);

    /// <summary>The same for a type written often: a class costs one call a value less than a function.</summary>
    ISchemaBinder Leaf<T>(string scalar, LeafWriter<T> writer);

    /// <summary>The application's generic struct for inputs that may be absent.</summary>
    /// <param name="definition">Its default is absent, its one-argument constructor is given.</param>
    ISchemaBinder Optional(Type definition);

    /// <summary>A .NET type that resolver parameters receive from the request.</summary>
    ISchemaBinder Service<T>()
        where T : class;

    /// <summary>What the application does with every given argument of a .NET type before a resolver takes it, once a field and a
    /// request: tell something about it, say.</summary>
    /// <param name="receive">Takes the argument and the request's services, which may be null.</param>
    ISchemaBinder Argument<T>(Action<T, IServiceProvider?> receive)
        where T : class;

    /// <summary>What callers may know of exceptions; null for those to log and mask.</summary>
    ISchemaBinder Errors(Func<Exception, PublicError?> map);
}
