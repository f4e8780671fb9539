using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Json;

/// <summary>Cuts a JSON document of any size into the elements of one array of its root, one at a time.</summary>
/// <remarks>
/// The buffer grows to the largest element, never to the document: files of hundreds of megabytes are read in a few. Without an array
/// name, the document is a sequence of root values (JSON lines), which are the elements.
/// </remarks>
internal sealed class JsonElements
{
    private static readonly JsonReaderOptions _options = new()
    {
        AllowMultipleValues = true,
        CommentHandling = JsonCommentHandling.Disallow,
    };

    private readonly SourceFile _source;
    private readonly Stream _stream;
    private readonly string _attendu;
    private readonly string? _array;
    private readonly Action<string, string> _onRootText;

    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;
    private bool _isFinal;
    private JsonReaderState _state = new(_options);
    private string _property = "";
    private string _member = "";
    private bool _insideArray;
    private bool _insideObject;
    private bool _arrayFound;
    private int _line = 1;
    private int _index;

    /// <param name="stream">UTF-8, with or without mark; read forward only.</param>
    /// <param name="attendu">The expected format, for error messages.</param>
    /// <param name="array">Property of the root that holds the elements; null for a sequence of root values.</param>
    /// <param name="onRootText">
    /// Told each text or number that is a property of the root, or stands up to two objects deeper ("crs.properties.name"), in the order of
    /// the document.
    /// </param>
    public JsonElements(SourceFile source, Stream stream, string attendu, string? array, Action<string, string> onRootText)
    {
        (_source, _stream, _attendu, _array, _onRootText) = (source, stream, attendu, array, onRootText);
    }

    /// <summary>In bytes: far above any real element, and low enough to bound memory whatever the file.</summary>
    public static int MaxElementLength => 32 * 1024 * 1024;

    /// <exception cref="UnexpectedFormatException">Not JSON, cut short, without the array, or with an element too long.</exception>
    public IEnumerable<JsonSlice> Read()
    {
        Fill();
        if (_buffer.AsSpan(0, _end).StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            _start = 3;
        }

        while (TryNext(out var slice))
        {
            yield return slice;
        }

        if (_array is not null && !_arrayFound)
        {
            throw _source.Unexpected(_attendu, $"un document JSON sans tableau « {_array} » à sa racine");
        }
    }

    private bool TryNext(out JsonSlice slice)
    {
        try
        {
            while (!TryStep(out slice))
            {
                if (_isFinal)
                {
                    return false;
                }

                Fill();
            }

            return true;
        }
        catch (JsonException e)
        {
            throw _source.Unexpected(_attendu, $"un document JSON mal formé ou tronqué, vers la ligne {_line + (e.LineNumber ?? 0)}", e);
        }
        catch (InvalidOperationException e)
        {
            // The reader's way to say that a text is not UTF-8.
            throw NotUtf8(_line, e);
        }
    }

    /// <returns>False when the bytes in hand are not enough for the next element.</returns>
    private bool TryStep(out JsonSlice slice)
    {
        var reader = new Utf8JsonReader(_buffer.AsSpan(_start.._end), _isFinal, _state);
        while (true)
        {
            var before = reader;
            if (!reader.Read())
            {
                Consume(before);
                slice = default;
                return false;
            }

            if (IsElement(ref reader))
            {
                var tokenStart = (int)reader.TokenStartIndex;
                if (!reader.TrySkip())
                {
                    Consume(before);
                    slice = default;
                    return false;
                }

                var first = _start + tokenStart;
                var line = _line + _buffer.AsSpan(_start, tokenStart).Count((byte)'\n');
                slice = new JsonSlice(_buffer.AsMemory(first, (int)reader.BytesConsumed - tokenStart), _index++, line);
                if (!Utf8.IsValid(slice.Octets.Span))
                {
                    throw NotUtf8(line);
                }

                Consume(reader);
                return true;
            }

            ReadRoot(ref reader);
        }
    }

    private UnexpectedFormatException NotUtf8(int line, Exception? cause = null) =>
        _source.Unexpected(_attendu, $"un document JSON qui n'est pas en UTF-8, vers la ligne {line}", cause);

    private bool IsElement(ref Utf8JsonReader reader) => _array is null
        ? reader.CurrentDepth == 0
        : _insideArray && reader.CurrentDepth == 2;

    private void ReadRoot(ref Utf8JsonReader reader)
    {
        if (reader.CurrentDepth != 1)
        {
            ReadInnerObject(ref reader);
            return;
        }

        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                _property = reader.GetString() ?? "";
                break;
            case JsonTokenType.String:
                _onRootText(_property, VisibleText.Of(reader.GetString() ?? ""));
                break;
            case JsonTokenType.StartArray:
                _insideArray = _property == _array;
                _arrayFound |= _insideArray;
                break;
            case JsonTokenType.EndArray:
                _insideArray = false;
                break;
            case JsonTokenType.StartObject or JsonTokenType.EndObject:
                _insideObject = reader.TokenType == JsonTokenType.StartObject;
                break;
            default:
                break;
        }
    }

    /// <summary>An object of the root that is not among the elements: a text or number in it, or in an object of it.</summary>
    private void ReadInnerObject(ref Utf8JsonReader reader)
    {
        if (!_insideObject || reader.CurrentDepth is not (2 or 3))
        {
            return;
        }

        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                var name = reader.GetString() ?? "";
                _member = reader.CurrentDepth == 2 ? name : $"{_member.Split('.')[0]}.{name}";
                break;
            case JsonTokenType.String:
                _onRootText($"{_property}.{_member}", VisibleText.Of(reader.GetString() ?? ""));
                break;
            case JsonTokenType.Number:
                _onRootText($"{_property}.{_member}", Encoding.UTF8.GetString(reader.ValueSpan));
                break;
            default:
                break;
        }
    }

    private void Consume(Utf8JsonReader upTo)
    {
        var consumed = (int)upTo.BytesConsumed;
        _line += _buffer.AsSpan(_start, consumed).Count((byte)'\n');
        _start += consumed;
        _state = upTo.CurrentState;
    }

    private void Fill()
    {
        _buffer.AsSpan(_start.._end).CopyTo(_buffer);
        _end -= _start;
        _start = 0;
        if (_end > _buffer.Length / 2)
        {
            if (_buffer.Length >= MaxElementLength)
            {
                throw _source.Unexpected(
                    _attendu, $"un objet JSON de plus de {MaxElementLength / 2 / 1024 / 1024} Mio, vers la ligne {_line}");
            }

            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var read = _stream.ReadAtLeast(_buffer.AsSpan(_end), _buffer.Length - _end, throwOnEndOfStream: false);
        _isFinal = read < _buffer.Length - _end;
        _end += read;
    }
}
