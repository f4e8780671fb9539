using System.Text;

namespace CoordonneSante.Import.Paquet;

/// <summary>The records of a CSV text, RFC 4180 with comma; lines end in LF or CRLF, blank ones are skipped.</summary>
internal sealed class CsvRecords(string text)
{
    private readonly List<string> _fields = [];
    private int _position;
    private int _nextLine = 1;

    /// <summary>Of the current record.</summary>
    public IReadOnlyList<string> Fields => _fields;

    /// <summary>Where the current record begins, 1-based, header included.</summary>
    public int Line { get; private set; }

    /// <summary>False when a quote of the current record is never closed, or is followed by more than a separator.</summary>
    public bool IsWellFormed { get; private set; }

    /// <returns>False at the end of the text.</returns>
    public bool Read()
    {
        while (_position < text.Length && text[_position] is '\n' or '\r')
        {
            _nextLine += text[_position++] == '\n' ? 1 : 0;
        }

        Line = _nextLine;
        IsWellFormed = true;
        _fields.Clear();
        if (_position >= text.Length)
        {
            return false;
        }

        do
        {
            _fields.Add(text.AsSpan(_position).StartsWith('"') ? ReadQuoted() : ReadPlain());
        }
        while (SkipSeparator());
        return true;
    }

    private string ReadPlain()
    {
        var rest = text.AsSpan(_position);
        var length = rest.IndexOfAny(",\n\r");
        var field = length < 0 ? rest : rest[..length];
        _position += field.Length;
        return field.ToString();
    }

    private string ReadQuoted()
    {
        var field = new StringBuilder();
        _position++;
        while (true)
        {
            var length = text.AsSpan(_position).IndexOf('"');
            if (length < 0)
            {
                IsWellFormed = false;
                _position = text.Length;
                return field.ToString();
            }

            var part = text.AsSpan(_position, length);
            field.Append(part);
            _nextLine += part.Count('\n');
            _position += length + 1;
            if (!text.AsSpan(_position).StartsWith('"'))
            {
                IsWellFormed &= _position >= text.Length || text[_position] is ',' or '\n' or '\r';
                return IsWellFormed ? field.ToString() : field.Append(ReadPlain()).ToString();
            }

            field.Append('"');
            _position++;
        }
    }

    private bool SkipSeparator()
    {
        var more = _position < text.Length && text[_position] == ',';
        _position += more ? 1 : 0;
        return more;
    }
}
