using System.Text.Json;
using CoordonneSante.GraphQL.Response;
using CoordonneSante.GraphQL.TypeSystem.Cost;
using CoordonneSante.GraphQL.TypeSystem.Scalars;

namespace CoordonneSante.GraphQL.Coercion;

/// <summary>Coerces the variables of a request to the types its operation declares.</summary>
/// <remarks>Spec: Execution, "Coercing Variable Values" (#CoerceVariableValues()).</remarks>
internal static class VariableCoercion
{
    private const int MaxErrors = 50;

    /// <summary>Characters of a value that a message quotes: each misfit of a large object would repeat it whole.</summary>
    private const int MaxQuoted = 1_000;

    /// <param name="inputs">How input types become .NET values.</param>
    /// <param name="definitions">The operation's variables.</param>
    /// <param name="json">A JSON object in UTF-8; empty or <c>null</c> gives no variable.</param>
    /// <param name="synonyms">Everyday words for values of enumerations.</param>
    /// <param name="values">The values when there is no error.</param>
    /// <returns>Every error found, at most <see cref="MaxErrors"/> and one that says so; empty when the values fit.</returns>
    public static IReadOnlyList<GraphQLError> Coerce(
        InputBindings inputs,
        CompiledVariable[] definitions,
        ReadOnlyMemory<byte> json,
        IReadOnlyDictionary<string, string> synonyms,
        out VariableValues values)
    {
        values = VariableValues.None;
        if (definitions.Length == 0)
        {
            return [];
        }

        JsonDocument? document;
        try
        {
            document = json.IsEmpty ? null : JsonDocument.Parse(json);
        }
        catch (JsonException)
        {
            return [NotAnObject()];
        }

        if (!JsonText.IsUnicode(json.Span))
        {
            document?.Dispose();
            return
            [
                new GraphQLError("The variables are not a Unicode text: they escape half of a surrogate pair.", [], ErrorCodes.BadRequest),
            ];
        }

        using (document)
        {
            return document is null or { RootElement.ValueKind: JsonValueKind.Object or JsonValueKind.Null }
                ? Coerce(inputs, definitions, document?.RootElement ?? default, synonyms, out values)
                : [NotAnObject()];
        }
    }

    private static GraphQLError NotAnObject() => new("The variables are not a JSON object.", [], ErrorCodes.BadRequest);

    private static List<GraphQLError> Coerce(
        InputBindings inputs,
        CompiledVariable[] definitions,
        JsonElement given,
        IReadOnlyDictionary<string, string> synonyms,
        out VariableValues values)
    {
        var coerced = new object?[definitions.Length];
        var weights = new InputWeight[definitions.Length];
        var errors = new List<GraphQLError>();
        try
        {
            for (var i = 0; i < definitions.Length; i++)
            {
                coerced[i] = Coerce(inputs, definitions[i], given, synonyms, errors, out weights[i]);
            }
        }
        catch (ErrorLimitException)
        {
            // The errors say so.
        }

        values = errors.Count == 0 ? new VariableValues(definitions, coerced, weights) : VariableValues.None;
        return errors;
    }

    private static object? Coerce(
        InputBindings inputs,
        CompiledVariable definition,
        JsonElement given,
        IReadOnlyDictionary<string, string> synonyms,
        List<GraphQLError> errors,
        out InputWeight weight)
    {
        weight = definition.DefaultWeight;
        if (given.ValueKind != JsonValueKind.Object || !given.TryGetProperty(definition.Name, out var element))
        {
            if (definition.Default is Absent && definition.Type is TypeSystem.NonNullType)
            {
                Report(errors, definition, $"Variable \"${definition.Name}\" of required type \"{definition.Type}\" was not provided.");
            }

            return definition.Default;
        }

        if (element.ValueKind == JsonValueKind.Null && definition.Type is TypeSystem.NonNullType)
        {
            Report(errors, definition, $"Variable \"${definition.Name}\" of non-null type \"{definition.Type}\" must not be null.");
            return null;
        }

        weight = InputWeight.Of(definition.Type, element);

        // Most variables are scalars that fit.
        return element.ValueKind != JsonValueKind.Null && definition.Type.Nullable is TypeSystem.ScalarType scalar
            && scalar.Coercion.TryParseValue(element, out var value, out _)
            ? value
            : CoerceGiven(inputs, definition, element, synonyms, errors);
    }

    private static object? CoerceGiven(
        InputBindings inputs,
        CompiledVariable definition,
        JsonElement element,
        IReadOnlyDictionary<string, string> synonyms,
        List<GraphQLError> errors) =>
        new JsonCoercion(inputs, synonyms, (path, invalid, reason, hint) =>
        {
            var place = path.Length == 0 ? "" : $" at \"{definition.Name}{path}\"";
            Report(errors, definition, $"Variable \"${definition.Name}\" got invalid value {Quote(invalid)}{place}; {reason}", hint);
        }).Coerce(definition.Type, element);

    private static void Report(List<GraphQLError> errors, CompiledVariable definition, string message, string? hint = null)
    {
        if (errors.Count == MaxErrors)
        {
            errors.Add(
                new GraphQLError(
                    "Too many errors processing variables, error limit reached. Execution aborted.",
                    [],
                    ErrorCodes.BadUserInput));
            throw new ErrorLimitException();
        }

        var locations = new GraphQLError(message, definition.Node).Locations;
        errors.Add(new GraphQLError(message, locations, ErrorCodes.BadUserInput) { Hint = hint });
    }

    private static string Quote(JsonElement invalid)
    {
        var text = JsonInspection.Inspect(invalid);
        return text.Length <= MaxQuoted
            ? text
            : $"{text.AsSpan(0, char.IsHighSurrogate(text[MaxQuoted - 1]) ? MaxQuoted - 1 : MaxQuoted)}...";
    }

    /// <summary>Unwinds the coercion of values that are known to be refused and not worth more work.</summary>
    private sealed class ErrorLimitException : Exception;
}
