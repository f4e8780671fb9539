using CoordonneSante.Import.Finess.Csv;
using CoordonneSante.Import.Finess.Enregistrements;
using CoordonneSante.Import.Finess.Plus;
using CoordonneSante.Import.Lecture;

namespace CoordonneSante.Import.Finess;

/// <summary>Reads a FINESS file of any published format: cs1100507, cs1100502, cs1100501 (CSV by sections) or FINESS+ (JSON).</summary>
/// <remarks>Source: ANS / DREES, FINESS.</remarks>
public static class FinessReader
{
    /// <summary>Reads structures and legal entities, recognising the format by the content.</summary>
    /// <remarks>Sets <see cref="SourceFile.DateExtraction"/>. A structure of another category, or closed, is ignored.</remarks>
    /// <exception cref="FormatInattenduException">The file is of none of these formats, or damaged.</exception>
    public static IEnumerable<LineOutcome<EnregistrementFiness>> Read(SourceFile source) =>
        ContentSniffer.Recognize(source) == Contenu.Json ? FinessPlusReader.Read(source) : new FinessCsvReading(source).Read();
}
