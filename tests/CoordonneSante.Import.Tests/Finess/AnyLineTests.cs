using CoordonneSante.Import.Finess;
using CoordonneSante.Import.Finess.Enregistrements;
using CoordonneSante.Import.Reading;
using CoordonneSante.Import.Tests.Reading;
using CsCheck;

namespace CoordonneSante.Import.Tests.Finess;

/// <summary>Files in which any cell of any line may hold anything; a file that fails is shrunk to its fewest lines.</summary>
public sealed class AnyLineTests
{
    private static readonly string[] _sound =
    [
        FinessTexte.Structure("310021001"),
        FinessTexte.Structure("310021002", categorie: "603"),
        FinessTexte.Structure("310021003", categorie: "355"),
        FinessTexte.Entite("310021000", "MUTUALITÉ", "47", "775711674"),
        FinessTexte.Position("310021001"),
        FinessTexte.Position("310021002"),
    ];

    private static readonly string[] _odd =
    [
        "", " ", "0", "-1", "00", "2A", "9A", "NULL", "\"", "\"\"\"", "é", "\u00A0", "\u0007", "\u001B[31m", "\uFEFF", "\u2028", "😀",
        "99999999999999999999", "1,5", "1e400", "NaN", "2021-13-45", "1900-01-01", "0001-01-01", "9999-12-31", "21/01/2021", "a;b",
        "structureet", "310021001", "75056", "6279642.9", "1,ATLASANTE,96,BAN,L93_METROPOLE", new string('x', 3_000),
    ];

    /// <summary>A sound line, of which some cells are changed.</summary>
    private static readonly Gen<string> _line = Gen.Select(
        Gen.Int[0, _sound.Length - 1],
        Gen.Select(Gen.Int[0, 40], Gen.Int[0, _odd.Length - 1]).Array[0, 3],
        (which, changes) =>
        {
            var cells = _sound[which].Split(';');
            foreach (var (cell, odd) in changes)
            {
                cells[cell % cells.Length] = _odd[odd];
            }
            return string.Join(';', cells);
        });

    [Fact]
    public void Every_line_is_used_ignored_or_reported_once_and_what_is_used_is_of_its_form() => _line.Array[1, 12].Sample(
        lines =>
        {
            using var source = Fichier.Of(FinessTexte.Of([.. lines, FinessTexte.Structure("310021009")]));
            var outcomes = FinessReader.Read(source).ToList();

            Assert.Equal(lines.Length + 1, source.LignesLues);
            Assert.All(
                Enumerable.Range(2, lines.Length).Where(line => !lines[line - 2].StartsWith("geolocalisation;", StringComparison.Ordinal)),
                line => Assert.Single(outcomes, outcome => Decides(outcome, line)));
            Assert.All(outcomes.Accepted(), record => Assert.Matches("^[0-9][0-9AB][0-9]{7}$", record.Finess));
            Assert.All(outcomes.Accepted().OfType<StructureFiness>(), HasSoundValues);
        },
        iter: 2_000,
        print: lines => string.Join('\n', lines));

    private static void HasSoundValues(StructureFiness structure)
    {
        Assert.False(string.IsNullOrWhiteSpace(structure.Nom));
        Assert.DoesNotContain(structure.Nom, char.IsControl);
        Assert.Matches("^([0-9]{2}|2A|2B)[0-9]{3}$", structure.CodeInsee);
        Assert.True(structure.Siret is null or { Length: 14 }, structure.Siret);
        if (structure.Position is { } position)
        {
            Assert.InRange(position.Longitude, -180, 180);
            Assert.InRange(position.Latitude, -90, 90);
        }
    }

    /// <summary>Whether the outcome settles what becomes of the line: a value alone may be reported beside its record.</summary>
    private static bool Decides(LineOutcome<EnregistrementFiness> outcome, int line) => outcome switch
    {
        LineOutcome<EnregistrementFiness>.Accepted accepted => accepted.Line == line,
        LineOutcome<EnregistrementFiness>.Ignored ignored => ignored.Line == line,
        LineOutcome<EnregistrementFiness>.Rejected { Rejet: var rejet } => rejet.Line == line && rejet.Portee == PorteeRejet.Ligne,
        _ => false,
    };
}
