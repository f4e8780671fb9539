using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;

namespace CoordonneSante.Annuaire.Tables.Columns;

/// <summary>A set of row numbers (or of ranks), one bit each, over a pooled buffer.</summary>
/// <remarks>Row 0 stands for "no record": it is in a set only while a relation that may be missing is evaluated.</remarks>
internal sealed class RowSet : IDisposable
{
    private const int BitsPerWord = 64;
    private readonly bool _pooled;
    private ulong[] _words;

    private RowSet(int size, bool pooled)
    {
        Size = size;
        _pooled = pooled;
        var length = (size + BitsPerWord - 1) / BitsPerWord;
        _words = pooled ? ArrayPool<ulong>.Shared.Rent(length) : new ulong[length];
    }

    /// <summary>Numbers 0 to <c>Size - 1</c> may be members.</summary>
    public int Size { get; }

    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in Words)
            {
                count += BitOperations.PopCount(word);
            }
            return count;
        }
    }

    private Span<ulong> Words => _words.AsSpan(0, (Size + BitsPerWord - 1) / BitsPerWord);

    public static RowSet Empty(int size)
    {
        var set = new RowSet(size, pooled: true);
        set.Words.Clear();
        return set;
    }

    /// <summary>An empty set that outlives the evaluation of a query: its buffer is never given back.</summary>
    public static RowSet Lasting(int size) => new(size, pooled: false);

    /// <summary>Every number, 0 included.</summary>
    public static RowSet Full(int size)
    {
        var set = new RowSet(size, pooled: true);
        var words = set.Words;
        words.Fill(ulong.MaxValue);
        if (size % BitsPerWord != 0)
        {
            words[^1] = (1UL << (size % BitsPerWord)) - 1;
        }
        return set;
    }

    /// <summary>Rows 1 to <paramref name="count"/>: every record.</summary>
    public static RowSet AllRecords(int count)
    {
        var set = Full(count + 1);
        set.Remove(0);
        return set;
    }

    public RowSet Copy()
    {
        var copy = new RowSet(Size, pooled: true);
        Words.CopyTo(copy.Words);
        return copy;
    }

    public RowSet CopyLasting()
    {
        var copy = Lasting(Size);
        Words.CopyTo(copy.Words);
        return copy;
    }

    /// <summary>Equal for equal sets; others rarely share it.</summary>
    public int HashOfContent()
    {
        var hash = default(HashCode);
        hash.AddBytes(MemoryMarshal.AsBytes(Words));
        return hash.ToHashCode();
    }

    public bool Contains(int number) => (_words[number / BitsPerWord] >> (number % BitsPerWord) & 1) != 0;

    /// <summary>Adds a number; -1, a value that no row has, is left out.</summary>
    public void Add(int number)
    {
        if (number >= 0)
        {
            _words[number / BitsPerWord] |= 1UL << (number % BitsPerWord);
        }
    }

    public void AddAll(ReadOnlySpan<int> numbers)
    {
        foreach (var number in numbers)
        {
            _words[number / BitsPerWord] |= 1UL << (number % BitsPerWord);
        }
    }

    /// <summary>Removes a number; -1, a value that no row has, changes nothing.</summary>
    public void Remove(int number)
    {
        if (number >= 0)
        {
            _words[number / BitsPerWord] &= ~(1UL << (number % BitsPerWord));
        }
    }

    /// <summary>Removes <paramref name="start"/> to <c>end - 1</c>; an empty range changes nothing.</summary>
    public void RemoveRange(int start, int end)
    {
        for (var number = start; number < end;)
        {
            if (number % BitsPerWord == 0 && end - number >= BitsPerWord)
            {
                _words[number / BitsPerWord] = 0;
                number += BitsPerWord;
            }
            else
            {
                Remove(number++);
            }
        }
    }

    public void Clear() => Words.Clear();

    /// <summary>Keeps at most one number; -1, a value that no row has, keeps none.</summary>
    public void IntersectWithSingle(int number)
    {
        var kept = number >= 0 && Contains(number);
        Clear();
        if (kept)
        {
            Add(number);
        }
    }

    public void IntersectWith(RowSet other)
    {
        var left = Words;
        var right = other.Words[..left.Length];
        var leftVectors = Vectors(left);
        var rightVectors = Vectors(right);
        for (var i = 0; i < leftVectors.Length; i++)
        {
            leftVectors[i] &= rightVectors[i];
        }
        for (var i = leftVectors.Length * Vector<ulong>.Count; i < left.Length; i++)
        {
            left[i] &= right[i];
        }
    }

    public void ExceptWith(RowSet other)
    {
        var left = Words;
        var right = other.Words[..left.Length];
        var leftVectors = Vectors(left);
        var rightVectors = Vectors(right);
        for (var i = 0; i < leftVectors.Length; i++)
        {
            leftVectors[i] = Vector.AndNot(leftVectors[i], rightVectors[i]);
        }
        for (var i = leftVectors.Length * Vector<ulong>.Count; i < left.Length; i++)
        {
            left[i] &= ~right[i];
        }
    }

    public void UnionWith(RowSet other)
    {
        var left = Words;
        var right = other.Words[..left.Length];
        var leftVectors = Vectors(left);
        var rightVectors = Vectors(right);
        for (var i = 0; i < leftVectors.Length; i++)
        {
            leftVectors[i] |= rightVectors[i];
        }
        for (var i = leftVectors.Length * Vector<ulong>.Count; i < left.Length; i++)
        {
            left[i] |= right[i];
        }
    }

    /// <summary>Whether both hold the same numbers; of the same size.</summary>
    public bool SetEquals(RowSet other) => Words.SequenceEqual(other.Words);

    /// <returns>The first member at or after <paramref name="from"/>, or -1.</returns>
    public int Next(int from)
    {
        var words = Words;
        var index = from / BitsPerWord;
        if (index >= words.Length)
        {
            return -1;
        }
        var word = words[index] & (ulong.MaxValue << (from % BitsPerWord));
        while (word == 0)
        {
            if (++index == words.Length)
            {
                return -1;
            }
            word = words[index];
        }
        return (index * BitsPerWord) + BitOperations.TrailingZeroCount(word);
    }

    /// <summary>How many members are below <paramref name="end"/>.</summary>
    public int CountBefore(int end)
    {
        var words = Words;
        var whole = Math.Min(end / BitsPerWord, words.Length);
        var count = 0;
        foreach (var word in words[..whole])
        {
            count += BitOperations.PopCount(word);
        }
        if (whole < words.Length && end % BitsPerWord != 0)
        {
            count += BitOperations.PopCount(words[whole] & ((1UL << (end % BitsPerWord)) - 1));
        }
        return count;
    }

    /// <returns>The member that has <paramref name="index"/> members below it, or -1.</returns>
    public int At(int index)
    {
        var words = Words;
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            var count = BitOperations.PopCount(word);
            if (index < count)
            {
                for (; index > 0; index--)
                {
                    word &= word - 1;
                }
                return (i * BitsPerWord) + BitOperations.TrailingZeroCount(word);
            }
            index -= count;
        }
        return -1;
    }

    /// <summary>Enumerates the members in ascending order; members already passed, and the current one, may be removed meanwhile.</summary>
    public Enumerator GetEnumerator() => new(Words);

    public void Dispose()
    {
        if (_pooled && _words.Length > 0)
        {
            ArrayPool<ulong>.Shared.Return(_words);
            _words = [];
        }
    }

    private static Span<Vector<ulong>> Vectors(Span<ulong> words) => MemoryMarshal.Cast<ulong, Vector<ulong>>(words);

    public ref struct Enumerator
    {
        private readonly ReadOnlySpan<ulong> _words;
        private int _index = -1;
        private ulong _word;

        internal Enumerator(ReadOnlySpan<ulong> words) => _words = words;

        public int Current { get; private set; }

        public bool MoveNext()
        {
            while (_word == 0)
            {
                if (++_index >= _words.Length)
                {
                    return false;
                }
                _word = _words[_index];
            }
            Current = (_index * BitsPerWord) + BitOperations.TrailingZeroCount(_word);
            _word &= _word - 1;
            return true;
        }
    }
}
