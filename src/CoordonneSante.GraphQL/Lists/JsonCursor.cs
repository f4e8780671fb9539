using System.Buffers;
using CoordonneSante.GraphQL.Execution;

namespace CoordonneSante.GraphQL.Lists;

/// <summary>Walks JSON that the executor has just written: valid, and without white space between its tokens.</summary>
/// <remarks>
/// Knowing who wrote it, it checks nothing and copies nothing, which makes it several times faster than a general reader.
/// </remarks>
internal ref struct JsonCursor(ReadOnlySpan<byte> json)
{
    private static readonly SearchValues<byte> Structural = SearchValues.Create("\"[]{}"u8);

    private readonly ReadOnlySpan<byte> _json = json;
    private int _position;

    /// <returns>False, at the same place, when something else comes next.</returns>
    public bool TryTake(byte expected)
    {
        var isNext = _json[_position] == expected;
        _position += isNext ? 1 : 0;
        return isNext;
    }

    /// <inheritdoc cref="TryTake(byte)"/>
    public bool TryTake(ReadOnlySpan<byte> expected)
    {
        var isNext = _json[_position..].StartsWith(expected);
        _position += isNext ? expected.Length : 0;
        return isNext;
    }

    /// <summary>Takes one value, whatever it is.</summary>
    public Cell Take()
    {
        var start = _position;
        switch (_json[start])
        {
            case (byte)'"':
                SkipString();
                break;
            case (byte)'{' or (byte)'[':
                SkipNested();
                break;
            default:
                var length = _json[start..].IndexOfAny((byte)',', (byte)'}', (byte)']');
                _position = start + length;
                break;
        }

        return new Cell(start, _position - start);
    }

    private void SkipString()
    {
        _position++;
        while (true)
        {
            _position += _json[_position..].IndexOfAny((byte)'"', (byte)'\\');
            if (_json[_position] == '"')
            {
                _position++;
                return;
            }

            _position += 2;
        }
    }

    private void SkipNested()
    {
        var depth = 0;
        do
        {
            _position += _json[_position..].IndexOfAny(Structural);
            switch (_json[_position])
            {
                case (byte)'"':
                    SkipString();
                    continue;
                case (byte)'{' or (byte)'[':
                    depth++;
                    break;
                default:
                    depth--;
                    break;
            }

            _position++;
        }
        while (depth > 0);
    }
}
