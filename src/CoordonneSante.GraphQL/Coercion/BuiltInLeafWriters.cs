using System.Globalization;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.GraphQL.Coercion;

/// <summary>The .NET types that the specified scalars write without registration.</summary>
internal static class BuiltInLeafWriters
{
    public static IEnumerable<(string Scalar, Type Type, object Writer)> All { get; } =
    [
        Of("String", new StringLeaf()),
        Of("ID", new StringLeaf()),
        Of("ID", Of<int>(static (buffer, value) => JsonString.Write(buffer, value.ToString(CultureInfo.InvariantCulture)))),
        Of("Int", new IntLeaf()),
        Of("Int", Of<short>(static (buffer, value) => JsonNumber.Write(buffer, value))),
        Of("Int", Of<byte>(static (buffer, value) => JsonNumber.Write(buffer, value))),
        Of("Int", Of<long>(WriteLong)),
        Of("Float", new DoubleLeaf()),
        Of("Float", Of<float>(static (buffer, value) => DoubleLeaf.WriteFinite(buffer, value))),
        Of("Float", new IntLeaf()),
        Of("Boolean", Of<bool>(static (buffer, value) => buffer.Write(value ? "true"u8 : "false"u8))),
    ];

    private static (string Scalar, Type Type, object Writer) Of<T>(string scalar, LeafWriter<T> writer) => (scalar, typeof(T), writer);

    private static DelegateLeafWriter<T> Of<T>(Action<ResponseBuffer, T> write) => new(write);

    private static void WriteLong(ResponseBuffer buffer, long value)
    {
        if (value is < int.MinValue or > int.MaxValue)
        {
            throw new LeafException(
                $"Int cannot represent non 32-bit signed integer value: {value.ToString(CultureInfo.InvariantCulture)}");
        }

        JsonNumber.Write(buffer, (int)value);
    }

    // The most frequent leaves are classes: a delegate would cost one more call a value.
    private sealed class StringLeaf : LeafWriter<string>
    {
        public override void Write(ResponseBuffer buffer, string value) => JsonString.Write(buffer, value);
    }

    private sealed class IntLeaf : LeafWriter<int>
    {
        public override void Write(ResponseBuffer buffer, int value) => JsonNumber.Write(buffer, value);
    }

    private sealed class DoubleLeaf : LeafWriter<double>
    {
        public static void WriteFinite(ResponseBuffer buffer, double value)
        {
            if (!double.IsFinite(value))
            {
                throw NotFinite(value);
            }

            JsonNumber.Write(buffer, value);
        }

        public override void Write(ResponseBuffer buffer, double value) => WriteFinite(buffer, value);

        // Apart, so that what calls it stays short enough to be put in place.
        private static LeafException NotFinite(double value) => new(
            $"Float cannot represent non numeric value: {(double.IsNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity")}");
    }
}
