using CsvHelper;

namespace CoordonneSante.Import.Packages;

/// <summary>The records of a CSV in UTF-8, RFC 4180 with comma; blank lines are skipped.</summary>
internal sealed class CsvRecords : IDisposable
{
    private readonly CsvReader _reader;

    public CsvRecords(byte[] bytes) => _reader = CsvReader.Create(
        bytes,
        new CsvReaderOptions { Separator = ',', HasHeader = false, TrackLineNumbers = true, OnMalformedRecord = Note });

    /// <summary>Of the current record.</summary>
    public string[] Fields { get; private set; } = [];

    /// <summary>Where the current record begins, 1-based, header included.</summary>
    public int Line => (int)_reader.LineNumber;

    /// <summary>False when a quote of the current record is never closed, or is followed by more than a separator.</summary>
    public bool IsWellFormed { get; private set; }

    /// <returns>False at the end of the text.</returns>
    public bool Read()
    {
        IsWellFormed = true;
        var more = _reader.Read();
        Fields = more ? new string[_reader.FieldCount] : [];
        for (var i = 0; i < Fields.Length; i++)
        {
            Fields[i] = _reader.GetString(i);
        }

        return more;
    }

    public void Dispose() => _reader.Dispose();

    private void Note(CsvMalformedRecord record) =>
        IsWellFormed &= record.Reason is not (CsvMalformedReason.UnterminatedQuote or CsvMalformedReason.TextAfterClosingQuote);
}
