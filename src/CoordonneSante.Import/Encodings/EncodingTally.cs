using System.Buffers;
using System.Text;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Encodings;

/// <summary>Counts, over a whole file, the byte patterns that tell the four encodings apart.</summary>
internal sealed class EncodingTally
{
    private static readonly Encoding _utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);

    private static readonly Encoding _latin9 = CodePagesEncodingProvider.Instance.GetEncoding(28605)
        ?? throw new InvalidOperationException("ISO-8859-15 is part of the runtime's code pages.");

    private static readonly Encoding _windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)
        ?? throw new InvalidOperationException("Windows-1252 is part of the runtime's code pages.");

    /// <summary>Bytes that are letters or the euro in ISO-8859-15, and signs such as ½ in ISO-8859-1.</summary>
    private static readonly SearchValues<byte> _latin9Letters = SearchValues.Create([0xA4, 0xA6, 0xA8, 0xB8, 0xBC, 0xBD, 0xBE]);

    /// <summary>The five bytes that Windows-1252 leaves undefined.</summary>
    private static readonly SearchValues<byte> _windowsHoles = SearchValues.Create([0x81, 0x8D, 0x8F, 0x90, 0x9D]);

    private int _utf8Characters;
    private int _doubleEncoded;
    private int _notUtf8;
    private int _windowsOnly;
    private int _windowsUndefined;
    private int _latin9InWords;
    private int _line = 1;
    private int _firstNotUtf8;
    private int _firstUndefined;

    /// <returns>Bytes counted; those left are the beginning of a character, to be given again before the next ones.</returns>
    public int Add(ReadOnlySpan<byte> chunk, bool isFinal)
    {
        var at = 0;
        while (true)
        {
            var next = chunk[at..].IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            _line += (next < 0 ? chunk[at..] : chunk.Slice(at, next)).Count((byte)'\n');
            if (next < 0)
            {
                return chunk.Length;
            }

            at += next;
            var status = Rune.DecodeFromUtf8(chunk[at..], out var rune, out var length);
            if (status == OperationStatus.NeedMoreData && !isFinal)
            {
                return at;
            }

            if (status == OperationStatus.Done)
            {
                _utf8Characters++;
                // "é" read as Latin-1, then written as UTF-8: Ã (C3 83) and a sign of U+0080–U+00BF.
                if (rune.Value is 0xC2 or 0xC3 && chunk[(at + length)..] is [0xC2, >= 0x80 and <= 0xBF, ..])
                {
                    _doubleEncoded++;
                }
            }
            else if (status == OperationStatus.InvalidData)
            {
                _notUtf8++;
                _firstNotUtf8 = _firstNotUtf8 == 0 ? _line : _firstNotUtf8;
            }

            for (var i = at; i < at + length; i++)
            {
                AddSingleByte(chunk, i);
            }

            at += length;
        }
    }

    /// <exception cref="UnexpectedFormatException">Two encodings are mixed, or none fits.</exception>
    public Encoding Decide(SourceFile source, string attendu)
    {
        if (_doubleEncoded * 4 > _utf8Characters)
        {
            throw source.Unexpected(attendu, "un texte dont les accents ont été encodés deux fois en UTF-8");
        }

        if (_notUtf8 == 0)
        {
            return _utf8;
        }

        // In French text in Latin-1, a capital accented letter is seldom followed by a sign: pairs that are UTF-8 by chance are rare.
        if (_utf8Characters > _notUtf8)
        {
            throw source.Unexpected(attendu, $"un texte en UTF-8 abîmé, ou qui mêle deux encodages, dès la ligne {_firstNotUtf8}");
        }

        if (_windowsOnly > 0)
        {
            return _windowsUndefined == 0
                ? _windows1252
                : throw source.Unexpected(
                    attendu,
                    "un texte qui n'est ni en UTF-8, ni en ISO-8859-1, ni en ISO-8859-15, ni en Windows-1252, dès la ligne "
                        + $"{_firstUndefined}");
        }

        return _latin9InWords > 0 ? _latin9 : Encoding.Latin1;
    }

    private void AddSingleByte(ReadOnlySpan<byte> chunk, int index)
    {
        var value = chunk[index];
        if (value is >= 0x80 and <= 0x9F)
        {
            _windowsOnly++;
            if (_windowsHoles.Contains(value))
            {
                _windowsUndefined++;
                _firstUndefined = _firstUndefined == 0 ? _line : _firstUndefined;
            }
        }
        else if (_latin9Letters.Contains(value)
            && ((index > 0 && char.IsAsciiLetter((char)chunk[index - 1]))
                || (index + 1 < chunk.Length && char.IsAsciiLetter((char)chunk[index + 1]))))
        {
            _latin9InWords++;
        }
    }
}
