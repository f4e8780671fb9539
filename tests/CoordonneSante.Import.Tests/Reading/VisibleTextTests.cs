using System.Text.Json;
using CoordonneSante.Import.CodesPostaux;
using CoordonneSante.Import.Cog;
using CoordonneSante.Import.Contours;
using CoordonneSante.Import.Cpts;
using CoordonneSante.Import.Epci;
using CoordonneSante.Import.Finess;
using CoordonneSante.Import.Finess.Enregistrements;
using CoordonneSante.Import.Quartiers;
using CoordonneSante.Import.Reading;
using CoordonneSante.Import.Tests.Finess;
using CoordonneSante.Import.Tests.Finess.Plus;
using CoordonneSante.Import.Zonages;

namespace CoordonneSante.Import.Tests.Reading;

public sealed class VisibleTextTests
{
    private const string Surface = """{"type":"Polygon","coordinates":[[[5,46],[5.1,46],[5.1,46.1],[5,46]]]}""";

    /// <summary>A file of each source around one text, and what its reader makes of the text.</summary>
    private static readonly Dictionary<string, (Func<string, string> Write, Func<SourceFile, string?> Read)> _readers = new()
    {
        ["FINESS"] = (text => FinessTexte.Of(FinessTexte.Structure(nom: text)), source => Structure(source).Nom),
        ["FINESS, adresse"] = (
            text => FinessTexte.Of(FinessTexte.Structure(acheminement: $"31000 {text}")), source => Structure(source).Ville),
        ["FINESS, entité juridique"] = (
            text => FinessTexte.Of(FinessTexte.Entite("310021000", text, "60", "775711674")),
            source => Only(FinessReader.Read(source).Accepted().OfType<EntiteJuridiqueFiness>()).Nom),
        ["FINESS+"] = (
            text => FinessPlusTexte.Of(FinessPlusTexte.Pmej(
                FinessPlusTexte.Ege().Replace("CDS DU LAC          ", Escape(text), StringComparison.Ordinal))),
            source => Structure(source).Nom),
        ["COG, communes"] = (
            text => $"TYPECOM,COM,REG,DEP,LIBELLE,COMPARENT\nCOM,01001,84,01,{text},\n",
            source => Only(CommuneReader.Read(source).Accepted()).Nom),
        ["COG, départements"] = (
            text => $"DEP,REG,CHEFLIEU,LIBELLE\n01,84,01053,{text}\n",
            source => Only(DepartementReader.Read(source).Accepted()).Nom),
        ["COG, régions"] = (text => $"REG,CHEFLIEU,LIBELLE\n84,69123,{text}\n", source => Only(RegionReader.Read(source).Accepted()).Nom),
        ["EPCI"] = (
            text => $"siren;raison_sociale;insee\n200069193;{text};01001\n",
            source => Only(EpciReader.Read(source).Accepted()).Nom),
        ["La Poste"] = (
            text => $"code_commune_insee;nom;code_postal\n01001;{text};01400\n",
            source => Only(CodePostalReader.Read(source).Accepted()).NomCommune),
        ["quartiers"] = (
            text => Features($$"""{"code_qp":"QN00101M","lib_qp":"{{Escape(text)}}","insee_com":"01053"}"""),
            source => Only(QuartierReader.Read(source).Accepted()).Nom),
        ["contours"] = (
            text => Features($$"""{"code":"01053","nom":"{{Escape(text)}}"}"""), source => Only(ContourReader.Read(source).Accepted()).Nom),
    };

    public static TheoryData<string, string, string> EachReaderAndText()
    {
        var cases = new TheoryData<string, string, string>();
        foreach (var reader in _readers.Keys)
        {
            foreach (var (text, visible) in Texts(canBreakLines: reader is "FINESS+" or "quartiers" or "contours"))
            {
                cases.Add(reader, text, visible);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(EachReaderAndText))]
    public void Every_reader_keeps_what_is_seen_and_nothing_else(string reader, string text, string visible)
    {
        var (write, read) = _readers[reader];
        using var source = Fichier.Of(write(text));

        Assert.Equal(visible, read(source));
    }

    [Fact]
    public void Codes_are_read_by_the_same_rule()
    {
        using var zonage = Fichier.Of("com_code,niveau,zmed_niveau\n\u200E01\u00AD001\u0000,\tCOM ,1_ZIP\u001B\n");
        using var cpts = Fichier.Of("finess_cpts;code_insee\n\uFEFF310021001;31\u200B555\u00A0\n");

        Assert.Equal("01001", Assert.IsType<DecisionZonage.Commune>(Only(ZonageReader.Read(zonage).Accepted())).CodeInsee);
        Assert.Equal(new PartieDeCpts { Finess = "310021001", CodeInsee = "31555" }, Only(TerritoireCptsReader.Read(cpts).Accepted()));
    }

    [Fact]
    public void Half_a_character_escaped_in_JSON_is_shown_as_damaged()
    {
        using var source = Fichier.Of(Features("""{"code":"01053","nom":"A\ud83d B\\ud83d \ud83d\ude00 \ude00"}"""));

        Assert.Equal("A\uFFFD B\\ud83d 😀 \uFFFD", Only(ContourReader.Read(source).Accepted()).Nom);
    }

    [Fact]
    public void A_rejected_line_is_reported_without_what_would_act_on_a_terminal()
    {
        using var source = Fichier.Of("siren;raison_sociale;insee\n\u001B[31m2000\u0007;\u202ECC;01001\n");
        var rejected = Assert.IsType<LineOutcome<EpciCommune>.Rejected>(Assert.Single(EpciReader.Read(source)));

        Assert.Equal("[31m2000", rejected.Rejet.Value);
    }

    [Theory]
    [InlineData("\r\n\r\n", "")]
    [InlineData(" \u200B ", "")]
    [InlineData("l\u2019\u00C9t\u00E9 — 1\u00BD €", "l\u2019\u00C9t\u00E9 — 1\u00BD €")]
    [InlineData("e\u0301te\u0301", "e\u0301te\u0301")]
    [InlineData("A \u0000 B", "A B")]
    public void Accents_and_signs_stay(string text, string visible) => Assert.Equal(visible, VisibleText.Of(text));

    [Fact]
    public void The_rule_applied_twice_changes_nothing_and_leaves_only_what_is_seen()
    {
        for (var c = 0; c <= 0xFFFF; c++)
        {
            var visible = VisibleText.Of($"a{(char)c}b {(char)c} c{(char)c}");

            Assert.Equal(visible, VisibleText.Of(visible));
            Assert.True(VisibleText.HoldsOnlyVisible(visible), $"U+{c:X4}");
            Assert.DoesNotContain(visible, char.IsControl);
            Assert.False(char.IsWhiteSpace(visible[^1]));
        }
    }

    private static IEnumerable<(string Text, string Visible)> Texts(bool canBreakLines)
    {
        yield return ("MSP A\u0000B", "MSP AB");
        yield return ("MSP\u001B[31m \u0007ROUGE\u007F", "MSP[31m ROUGE");
        yield return ("\tMSP\t\t DU\u00A0\u202FPONT \u2003", "MSP DU PONT");
        yield return ("MSP\u000B DU\u000C\u0085 PONT\u2028\u2029", "MSP DU PONT");
        yield return ("M\u200BS\u200DP\u2060 \uFEFFDU \u202EP\u2066ONT\u2069\u00AD", "MSP DU PONT");
        yield return ("MSP \u0080DU\u009F P\u3164ONT\uFE0F\U000E0041", "MSP DU PONT");
        if (canBreakLines)
        {
            yield return ("MSP\r\nDU\n\nPONT\n", "MSP DU PONT");
        }
    }

    private static StructureFiness Structure(SourceFile source) => Only(FinessReader.Read(source).Accepted().OfType<StructureFiness>());

    private static T Only<T>(IEnumerable<T> records) => Assert.Single(records);

    private static string Escape(string text) => JsonEncodedText.Encode(text).ToString();

    private static string Features(string properties) =>
        $$"""{"type":"FeatureCollection","features":[{"type":"Feature","properties":{{properties}},"geometry":{{Surface}}}]}""";
}
