using System.Text.Json;
using CoordonneSante.Import.Finess.Enregistrements;
using CoordonneSante.Import.Json;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Finess.Plus;

/// <summary>Reads FINESS+ "structures", version 1: legal entities (pmej) and their sites (ege), streamed.</summary>
/// <remarks>
/// Only the members named here are read. E-mail addresses and persons' names, which the file also holds, are never looked at.
/// Source: ANS, FINESS+.
/// </remarks>
internal static class FinessPlusReader
{
    /// <exception cref="UnexpectedFormatException">The file is not FINESS+ version 1, or damaged.</exception>
    public static IEnumerable<LineOutcome<EnregistrementFiness>> Read(SourceFile source)
    {
        source.LignesLues = 0;
        source.DateExtraction = null;
        string? version = null;
        var elements = new JsonElements(source, source.Rewind(), FormatFiness.Attendu, "pmej", (property, text) =>
        {
            if (property == "schemaVersion")
            {
                version = text;
                RefuseOther(source, text);
            }
            else if (property == "generatedAt" && text.Length >= 10 && Forme.TryDate(text[..10], out var date))
            {
                source.DateExtraction = date;
            }
        });
        var seen = new HashSet<(Type Kind, string Finess)>();
        foreach (var slice in elements.Read())
        {
            using var document = JsonDocument.Parse(slice.Octets);
            foreach (var outcome in new PmejReading(source, slice, seen).Read(document.RootElement))
            {
                yield return outcome;
            }
        }

        if (version is null)
        {
            throw source.Unexpected(FormatFiness.Attendu, "un document JSON sans « schemaVersion »");
        }

        if (source.DateExtraction is null)
        {
            throw source.Unexpected(FormatFiness.Attendu, "un document JSON sans date « generatedAt »");
        }
    }

    private static void RefuseOther(SourceFile source, string version)
    {
        var number = version.TrimStart('v');
        if (number != "1" && !number.StartsWith("1.", StringComparison.Ordinal))
        {
            throw source.Unexpected(FormatFiness.Attendu, $"la version « {version} » du schéma");
        }
    }
}
