using System.Text;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Tests.Reading;

/// <summary>Source files that tests write in memory.</summary>
internal static class Fichier
{
    public static SourceFile Of(string contenu, string nom = "fichier.csv", Encoding? encoding = null) =>
        Of((encoding ?? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)).GetBytes(contenu), nom);

    public static SourceFile Of(byte[] octets, string nom = "fichier.csv") => new(nom, new MemoryStream(octets));

    public static IReadOnlyList<T> Accepted<T>(this IEnumerable<LineOutcome<T>> outcomes) =>
        [.. outcomes.OfType<LineOutcome<T>.Accepted>().Select(outcome => outcome.Value)];

    /// <summary>Each rejection as "line column code", which is what a report is read for.</summary>
    public static IReadOnlyList<string> Rejections<T>(this IEnumerable<LineOutcome<T>> outcomes) =>
        [
            .. outcomes
                .OfType<LineOutcome<T>.Rejected>()
                .Select(outcome => $"{outcome.Rejet.Line} {outcome.Rejet.Column} {outcome.Rejet.Motif.Code}"),
        ];
}
