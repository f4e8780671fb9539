using System.Runtime.CompilerServices;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.GraphQL.Coercion;

/// <summary>Writes enum members as their schema names, encoded once.</summary>
internal sealed class EnumLeafWriter<T>(EnumNames names) : LeafWriter<T>
    where T : struct, Enum
{
    private readonly PaddedText[] _byValue = names.ByValue;

    public override void Write(ResponseBuffer buffer, T value)
    {
        var byValue = _byValue;
        if (byValue.Length > 0 && (uint)ValueOf(value) < (uint)byValue.Length)
        {
            buffer.Write(byValue[ValueOf(value)]);
            return;
        }

        buffer.Write(
            names.Find(value) ?? throw new LeafException($"Enum \"{typeof(T).Name}\" cannot represent value: {value}"));
    }

    private static int ValueOf(T member) => Unsafe.As<T, int>(ref member);
}
