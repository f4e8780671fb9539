using System.Text;

namespace CoordonneSante.Import.Encodings;

/// <summary>What a whole pass over a text file found.</summary>
/// <param name="EndsWithNewLine">False when the last line is not terminated.</param>
internal sealed record TextShape(Encoding Encoding, bool EndsWithNewLine);
