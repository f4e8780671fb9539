using System.Buffers.Binary;
using System.Buffers.Text;
using System.Text;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Ordering;

namespace CoordonneSante.Annuaire.Tables.Paging;

/// <summary>Writes and reads the cursors of one query.</summary>
/// <remarks>
/// Bytes: the query's digest (8), then each sort value and the key, each after its length plus one (2); length 0 is a missing value.
/// </remarks>
/// <param name="identify">Gives the query's digest, when a cursor is first written or read: most requests ask for none.</param>
/// <param name="order">The order of its rows.</param>
/// <param name="keys">What tells rows apart that have the same sort values.</param>
internal sealed class CursorFormat(Func<ulong> identify, Order order, TextColumn keys)
{
    private const int MaxBytes = 4096;

    private ulong? _query;

    private ulong Query => _query ??= identify();

    public bool TryWrite(int row, Span<byte> destination, out int written)
    {
        Span<byte> bytes = stackalloc byte[MaxBytes];
        return Base64Url.TryEncodeToUtf8(bytes[..Encode(row, bytes)], destination, out written);
    }

    public string Write(int row)
    {
        Span<byte> bytes = stackalloc byte[MaxBytes];
        return Base64Url.EncodeToString(bytes[..Encode(row, bytes)]);
    }

    /// <summary>The first position that follows the cursor, or that does not precede it.</summary>
    /// <param name="cursor">A cursor of the same query, perhaps made over another version of the directory.</param>
    /// <param name="orAt">True to count the cursor's own row, if it is there.</param>
    /// <exception cref="RequeteInvalideException">CURSEUR_INVALIDE: malformed, or of another query.</exception>
    public int FirstPositionAfter(string cursor, bool orAt)
    {
        var place = Decode(cursor);
        var (low, high) = (1, order.RowCount + 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var comparison = Compare(order.RowAt(middle), place);
            if (comparison > 0 || (orAt && comparison == 0))
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }
        return low;
    }

    private int Encode(int row, Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, Query);
        var length = sizeof(ulong);
        foreach (var key in order.Keys)
        {
            length += EncodeValue(key.Column, key.RankOf(row), bytes[length..]);
        }
        return length + EncodeValue(keys, row, bytes[length..]);
    }

    private static int EncodeValue(SortableColumn column, int rank, Span<byte> bytes)
    {
        var length = rank == 0 ? -1 : column.WriteValue(rank, bytes[sizeof(ushort)..]);
        if (rank != 0 && length < 0)
        {
            throw new InvalidOperationException($"A sort value does not fit a cursor of {MaxBytes} bytes.");
        }
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, (ushort)(length + 1));
        return sizeof(ushort) + Math.Max(length, 0);
    }

    /// <returns>Twice the rank of each sort value and of the key; odd where the value is no longer there.</returns>
    private int[] Decode(string cursor)
    {
        Span<byte> buffer = stackalloc byte[MaxBytes];
        if (cursor.Length > MaxBytes || !TryDecode(cursor, buffer, out var length) || length < sizeof(ulong))
        {
            throw Invalid("Le curseur est illisible.");
        }
        if (BinaryPrimitives.ReadUInt64LittleEndian(buffer) != Query)
        {
            throw Invalid("Le curseur vient d'une autre requête : autre liste, autre filtre, autre recherche ou autre tri.");
        }
        ReadOnlySpan<byte> bytes = buffer[sizeof(ulong)..length];
        var place = new int[order.Keys.Count + 1];
        for (var i = 0; i < place.Length; i++)
        {
            place[i] = DecodeValue(i < order.Keys.Count ? order.Keys[i].Column : keys, ref bytes);
        }
        return bytes.IsEmpty ? place : throw Invalid("Le curseur est illisible.");
    }

    private static int DecodeValue(SortableColumn column, ref ReadOnlySpan<byte> bytes)
    {
        if (!BinaryPrimitives.TryReadUInt16LittleEndian(bytes, out var lengthPlusOne))
        {
            throw Invalid("Le curseur est illisible.");
        }
        bytes = bytes[sizeof(ushort)..];
        if (lengthPlusOne == 0)
        {
            return 0;
        }
        var length = lengthPlusOne - 1;
        if (length > bytes.Length || column.Locate(bytes[..length]) is not { } place)
        {
            throw Invalid("Le curseur est illisible.");
        }
        bytes = bytes[length..];
        return place;
    }

    private static bool TryDecode(string cursor, Span<byte> buffer, out int length)
    {
        Span<byte> utf8 = stackalloc byte[MaxBytes];
        length = 0;
        return Encoding.ASCII.TryGetBytes(cursor, utf8, out var size)
            && Base64Url.IsValid(utf8[..size])
            && Base64Url.TryDecodeFromUtf8(utf8[..size], buffer, out length);
    }

    private int Compare(int row, int[] place)
    {
        for (var i = 0; i < order.Keys.Count; i++)
        {
            var comparison = (2 * order.Keys[i].RankOf(row)).CompareTo(place[i]);
            if (comparison != 0)
            {
                return order.Keys[i].Descending ? -comparison : comparison;
            }
        }
        return (2 * row).CompareTo(place[^1]);
    }

    private static RequeteInvalideException Invalid(string message) => new(
        "CURSEUR_INVALIDE",
        message,
        "Reprenez le curseur tel que la réponse l'a donné, avec les mêmes arguments « where », « order » et « recherche ».");
}
