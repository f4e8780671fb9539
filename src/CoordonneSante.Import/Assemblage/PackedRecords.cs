using System.Buffers;
using System.Buffers.Binary;
using System.Collections;
using System.Reflection;
using System.Text;

namespace CoordonneSante.Import.Assemblage;

/// <summary>Records in a fifth of the memory that objects take: each is its properties as bytes, and an object only while it is
/// looked at.</summary>
/// <remarks>Two threads can read at a time, once the last record is added.</remarks>
/// <typeparam name="T">A record whose properties are texts, numbers, days and enums, or null.</typeparam>
internal sealed class PackedRecords<T> : IReadOnlyList<T>
    where T : class
{
    private const int BlockSize = 1 << 20;

    private static readonly Property[] Properties =
        [.. typeof(T).GetProperties().Where(property => property.CanWrite).Select(property => new Property(property))];

    private readonly List<byte[]> _blocks = [];

    /// <summary>Of each record, its block and its place there.</summary>
    private readonly List<(int Block, int Start)> _places = [];
    private readonly ArrayBufferWriter<byte> _record = new();
    private int _used = BlockSize;

    public int Count => _places.Count;

    public T this[int index]
    {
        get
        {
            var (block, start) = _places[index];
            ReadOnlySpan<byte> bytes = _blocks[block].AsSpan(start);
            var record = Activator.CreateInstance<T>();
            foreach (var property in Properties)
            {
                property.Read(record, ref bytes);
            }

            return record;
        }
    }

    public void Add(T record)
    {
        _record.ResetWrittenCount();
        foreach (var property in Properties)
        {
            property.Write(record, _record);
        }

        var bytes = _record.WrittenSpan;
        if (_blocks.Count == 0 || _used + bytes.Length > _blocks[^1].Length)
        {
            _blocks.Add(new byte[Math.Max(BlockSize, bytes.Length)]);
            _used = 0;
        }

        bytes.CopyTo(_blocks[^1].AsSpan(_used));
        _places.Add((_blocks.Count - 1, _used));
        _used += bytes.Length;
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A property and its bytes: a length or a mark of presence, from 0 for null, then the value.</summary>
    private sealed class Property
    {
        private readonly PropertyInfo _property;
        private readonly Type _type;

        /// <summary>The values of an enum, boxed once.</summary>
        private readonly object[] _values;

        public Property(PropertyInfo property)
        {
            _property = property;
            _type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            _values = _type.IsEnum ? [.. Enum.GetValues(_type).Cast<object>()] : [];
            if (!_type.IsEnum && _type != typeof(string) && _type != typeof(double) && _type != typeof(DateOnly))
            {
                throw new NotSupportedException($"{typeof(T)}.{property.Name} is a {_type}.");
            }
        }

        public void Write(T record, ArrayBufferWriter<byte> bytes)
        {
            switch (_property.GetValue(record))
            {
                case null:
                    WriteNumber(0, bytes);
                    break;
                case string text:
                    WriteNumber(Encoding.UTF8.GetByteCount(text) + 1, bytes);
                    Encoding.UTF8.GetBytes(text, bytes);
                    break;
                case double number:
                    WriteNumber(1, bytes);
                    BinaryPrimitives.WriteDoubleLittleEndian(bytes.GetSpan(sizeof(double)), number);
                    bytes.Advance(sizeof(double));
                    break;
                case DateOnly day:
                    WriteNumber(day.DayNumber + 1, bytes);
                    break;
                case var value:
                    WriteNumber(Array.IndexOf(_values, value) + 1, bytes);
                    break;
            }
        }

        public void Read(T record, ref ReadOnlySpan<byte> bytes)
        {
            var number = ReadNumber(ref bytes);
            if (number > 0)
            {
                _property.SetValue(record, Value(number - 1, ref bytes));
            }
        }

        private object Value(int number, ref ReadOnlySpan<byte> bytes)
        {
            if (_type.IsEnum)
            {
                return _values[number];
            }

            if (_type == typeof(DateOnly))
            {
                return DateOnly.FromDayNumber(number);
            }

            var length = _type == typeof(double) ? sizeof(double) : number;
            var value = bytes[..length];
            bytes = bytes[length..];
            return _type == typeof(double) ? BinaryPrimitives.ReadDoubleLittleEndian(value) : Encoding.UTF8.GetString(value);
        }

        /// <summary>Seven bits a byte, the lowest first; the eighth says that more follow.</summary>
        private static void WriteNumber(int number, ArrayBufferWriter<byte> bytes)
        {
            for (; number >= 0x80; number >>= 7)
            {
                bytes.Write([(byte)(number | 0x80)]);
            }

            bytes.Write([(byte)number]);
        }

        private static int ReadNumber(ref ReadOnlySpan<byte> bytes)
        {
            var number = 0;
            for (var shift = 0; ; shift += 7)
            {
                var part = bytes[0];
                bytes = bytes[1..];
                number |= (part & 0x7F) << shift;
                if (part < 0x80)
                {
                    return number;
                }
            }
        }
    }
}
