using System.Text.Json;
using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.TypeSystem;

/// <summary>How a scalar reads its input: literals of documents and values of variables.</summary>
/// <remarks>Spec: Type System, "Scalars", "Input Coercion" (#sec-Scalars.Input-Coercion). Null never reaches a scalar.</remarks>
public abstract class ScalarCoercion
{
    /// <summary>Accepts every value as it is; what an unbound custom scalar does.</summary>
    public static ScalarCoercion Any { get; } = new AnyScalarCoercion();

    /// <summary>Whether the errors are sentences of the application's, which may be in another language than the engine's: they are then
    /// told as hints, beside the engine's sentence and not within it.</summary>
    public virtual bool TellsHints => false;

    /// <param name="literal">Never a <see cref="NullValueNode"/>; it may hold variables in lists and objects.</param>
    /// <param name="value">The .NET value when the literal is accepted.</param>
    /// <param name="error">
    /// Why it is refused; the reference implementation's sentence for built-in scalars. Null gives the general sentence.
    /// </param>
    public abstract bool TryParseLiteral(ValueNode literal, out object? value, out string? error);

    /// <param name="json">Never JSON null.</param>
    /// <inheritdoc cref="TryParseLiteral"/>
    public abstract bool TryParseValue(JsonElement json, out object? value, out string? error);
}
