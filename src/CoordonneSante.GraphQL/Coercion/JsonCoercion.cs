using System.Text.Json;
using CoordonneSante.GraphQL.Response;
using CoordonneSante.GraphQL.Spelling;
using CoordonneSante.GraphQL.TypeSystem;
using CoordonneSante.GraphQL.TypeSystem.Scalars;
using CoordonneSante.GraphQL.Validation;

namespace CoordonneSante.GraphQL.Coercion;

/// <summary>Coerces one JSON value to an input type, reporting every misfit with its path.</summary>
/// <param name="inputs">How input types become .NET values.</param>
/// <param name="synonyms">Everyday words for values of enumerations.</param>
/// <param name="report">Receives the path inside the value (<c>.field[0]</c>), the value that does not fit, why, and what to write.</param>
/// <remarks>Spec: Type System, "Input Coercion" of each kind. Values have the forms that <see cref="InputPlan"/> gives.</remarks>
internal sealed class JsonCoercion(
    InputBindings inputs, IReadOnlyDictionary<string, string> synonyms, Action<string, JsonElement, string, string?> report)
{
    private readonly ResponsePath _path = new();
    private bool _refused;

    /// <returns>The value; meaningless once something was reported.</returns>
    public object? Coerce(GraphQLType type, JsonElement json)
    {
        switch (type)
        {
            case NonNullType nonNull when json.ValueKind == JsonValueKind.Null:
                return Refuse(json, $"Expected non-nullable type \"{nonNull}\" not to be null.");
            case NonNullType nonNull:
                return Coerce(nonNull.OfType, json);
            case var _ when json.ValueKind == JsonValueKind.Null:
                return null;
            case ListType list:
                return CoerceList(list, json);
            case InputObjectType inputObject:
                return CoerceObject(inputObject, json);
            case EnumType @enum:
                return CoerceEnum(@enum, json);
            case ScalarType scalar:
                return scalar.Coercion.TryParseValue(json, out var value, out var error) ? value
                    : error is not null && !scalar.Coercion.TellsHints ? Refuse(json, error)
                    : Refuse(json, $"Expected type \"{scalar}\".", error);
            default:
                throw new InvalidOperationException($"{type} is not an input type.");
        }
    }

    private object?[] CoerceList(ListType type, JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Array)
        {
            return [Coerce(type.OfType, json)];
        }

        var items = new object?[json.GetArrayLength()];
        var i = 0;
        _path.PushIndex();
        foreach (var item in json.EnumerateArray())
        {
            _path.NextIndex();
            items[i++] = Coerce(type.OfType, item);
        }

        _path.Pop();
        return items;
    }

    private object? CoerceObject(InputObjectType type, JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return Refuse(json, $"Expected type \"{type}\" to be an object.");
        }

        var binding = inputs.BindingOf(type);
        var given = new JsonElement[binding.Fields.Count];
        List<string>? unknown = null;
        foreach (var property in json.EnumerateObject())
        {
            if (binding.TryGetIndex(property.Name, out var index))
            {
                given[index] = property.Value;
            }
            else
            {
                (unknown ??= []).Add(property.Name);
            }
        }

        var members = CoerceFields(binding, given, json);
        foreach (var name in unknown ?? [])
        {
            var suggestion = Suggestions.DidYouMean(Suggestions.For(name, type.Fields.Keys));
            Refuse(
                json,
                $"Field \"{name}\" is not defined by type \"{type}\".{suggestion}",
                suggestion.Length > 0 ? null : NameHint.ForField(name, type));
        }

        return IsOneOfSatisfied(type, json) && !_refused ? binding.Create(members) : null;
    }

    /// <returns>In the order of the fields, which is also the order of what is reported.</returns>
    private object?[] CoerceFields(InputObjectBinding binding, JsonElement[] given, JsonElement json)
    {
        var members = binding.AbsentValues();
        for (var i = 0; i < given.Length; i++)
        {
            var field = binding.Fields[i];
            if (given[i].ValueKind != JsonValueKind.Undefined)
            {
                _path.Push(field.Name);
                members[i] = Coerce(field.Type, given[i]);
                _path.Pop();
            }
            else if (field.IsRequired)
            {
                Refuse(json, $"Field \"{field.Name}\" of required type \"{field.Type}\" was not provided.");
            }
        }

        return members;
    }

    private bool IsOneOfSatisfied(InputObjectType type, JsonElement json)
    {
        if (!type.IsOneOf)
        {
            return true;
        }

        // By the order of definition: of several fields, the reference also looks whether the first is null.
        var given = type.Fields.Keys.Where(field => json.TryGetProperty(field, out _)).ToList();
        if (given.Count != 1)
        {
            Refuse(json, $"Exactly one key must be specified for OneOf type \"{type}\".");
        }

        var isNull = given.Count > 0 && json.GetProperty(given[0]).ValueKind == JsonValueKind.Null;
        if (isNull)
        {
            _path.Push(given[0]);
            Refuse(json.GetProperty(given[0]), $"Field \"{given[0]}\" must be non-null.");
            _path.Pop();
        }

        return given.Count == 1 && !isNull;
    }

    private object? CoerceEnum(EnumType type, JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.String)
        {
            var inspected = JsonInspection.Inspect(json);
            return RefuseEnum(json, type, inspected, $"Enum \"{type}\" cannot represent non-string value: {inspected}.");
        }

        var name = json.GetString() ?? "";
        return inputs.TryGetMember(type, name, out var member)
            ? member
            : RefuseEnum(json, type, name, $"Value \"{name}\" does not exist in \"{type}\" enum.");
    }

    private object? RefuseEnum(JsonElement json, EnumType type, string written, string reason)
    {
        var suggestion = Suggestions.DidYouMean(Suggestions.For(written, type.Values.Keys), "the enum value");
        return Refuse(
            json, reason + suggestion, suggestion.Length > 0 ? null : NameHint.ForValue(written, type.Values.Keys, synonyms));
    }

    private object? Refuse(JsonElement json, string reason, string? hint = null)
    {
        _refused = true;
        var path = _path.ToArray(last: null).Select(segment => segment is int index ? $"[{index}]" : $".{segment}");
        report(string.Concat(path), json, reason, hint);
        return null;
    }
}
