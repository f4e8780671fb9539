using System.Runtime.CompilerServices;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.GraphQL.Coercion;

/// <summary>Writes enum members as their schema names, encoded once.</summary>
internal sealed class EnumLeafWriter<T> : LeafWriter<T>
    where T : struct, Enum
{
    private readonly Dictionary<T, byte[]> _names = Enum.GetValues<T>().ToDictionary(
        member => member, member => JsonString.Encode(EnumBinding.SchemaNameOf(member.ToString())));

    // By value, for the usual enum: int, counting from zero. Empty for any other.
    private readonly PaddedText[] _byValue;

    public EnumLeafWriter() =>
        _byValue = Enum.GetUnderlyingType(typeof(T)) == typeof(int)
            && _names.Keys.Select(ValueOf).SequenceEqual(Enumerable.Range(0, _names.Count))
            ? [.. _names.Values.Select(name => new PaddedText(name))]
            : [];

    public override void Write(ResponseBuffer buffer, T value)
    {
        var names = _byValue;
        if (names.Length > 0 && (uint)ValueOf(value) < (uint)names.Length)
        {
            buffer.Write(names[ValueOf(value)]);
            return;
        }

        buffer.Write(
            _names.TryGetValue(value, out var name)
                ? name
                : throw new LeafException($"Enum \"{typeof(T).Name}\" cannot represent value: {value}"));
    }

    private static int ValueOf(T member) => Unsafe.As<T, int>(ref member);
}
