using CoordonneSante.Import.Finess;
using CoordonneSante.Import.Finess.Enregistrements;
using CoordonneSante.Import.Reading;
using CoordonneSante.Import.Tests.Reading;

namespace CoordonneSante.Import.Tests.Finess.Plus;

public sealed class FinessPlusReaderTests
{
    [Fact]
    public void A_site_gives_the_same_record_as_its_cs1100507_line()
    {
        using var json = Fichier.Of(FinessPlusTexte.Of(FinessPlusTexte.Pmej(FinessPlusTexte.Ege())));
        using var csv = Fichier.Of(FinessTexte.Of(FinessTexte.Structure(), FinessTexte.Position("310021001")));
        var fromJson = FinessReader.Read(json).Accepted().OfType<StructureFiness>().Single();
        var fromCsv = FinessReader.Read(csv).Accepted().OfType<StructureFiness>().Single();

        Assert.Equal(fromCsv.Position! with { Geocodage = null }, fromJson.Position); // the CSV line of the test has a position
        Assert.Equal(fromCsv with { Position = null }, fromJson with { Position = null });
        Assert.Equal(new DateOnly(2026, 3, 24), json.DateExtraction);
        Assert.Equal(2, json.LignesLues);
    }

    [Theory]
    [InlineData("""[{"telecom":{"telephone":"0561000000   "}}]""", "05 61 00 00 00")]
    [InlineData("""[{"nom":"SECRET","telecom":{"telephone":"05.61.00.00.00\t0561000001"}},{"telecom":{"telephone":"+33 5 61 00 00 02"}}]""",
        "05 61 00 00 00 / 05 61 00 00 01 / 05 61 00 00 02")]
    [InlineData("""[{"telecom":{"telephone":null}},{"telecom":null},{}]""", null)]
    public void The_telephones_of_a_sites_contacts_are_read_and_nothing_else_of_them(string contacts, string? expected)
    {
        using var source = Fichier.Of(FinessPlusTexte.Of(FinessPlusTexte.Pmej(
            FinessPlusTexte.Ege().Replace("""[{"telecom":{"courriel":"secret@exemple.fr"}}]""", contacts, StringComparison.Ordinal))));

        Assert.Equal(expected, FinessReader.Read(source).Accepted().OfType<StructureFiness>().Single().Telephone);
    }

    [Fact]
    public void A_legal_entity_is_read_and_a_natural_person_is_never_named()
    {
        using var source = Fichier.Of(
            FinessPlusTexte.Of(
                FinessPlusTexte.Pmej(),
                FinessPlusTexte
                    .Pmej()
                    .Replace("310021000", "310021009", StringComparison.Ordinal)
                    .Replace("\"47\"", "\"70\"", StringComparison.Ordinal)));
        var entites = FinessReader.Read(source).Accepted().Cast<EntiteJuridiqueFiness>();

        Assert.Equal(
            [
                new EntiteJuridiqueFiness
                {
                    Finess = "310021000",
                    Siren = "775711674",
                    Nom = "MUTUALITE",
                    NomLong = "MUTUALITE DE TEST",
                    StatutJuridiqueCode = "47",
                    CodeApe = "8621Z",
                    DateCreation = new DateOnly(1990, 1, 1),
                },
                new EntiteJuridiqueFiness
                {
                    Finess = "310021009",
                    Siren = "775711674",
                    StatutJuridiqueCode = "70",
                    CodeApe = "8621Z",
                    DateCreation = new DateOnly(1990, 1, 1),
                },
            ],
            entites);
    }

    [Theory]
    [InlineData("\"etatObjet\":\"A\"", "\"etatObjet\":\"I\"")]
    [InlineData("\"etatObjet\":\"A\"", "\"etatObjet\":[\"I\"]")]
    [InlineData("\"siret\":", "\"dateFermeture\":\"2025-12-31\",\"siret\":")]
    public void A_closed_site_is_ignored_and_counted(string found, string replacement)
    {
        using var source = Fichier.Of(
            FinessPlusTexte.Of(FinessPlusTexte.Pmej(FinessPlusTexte.Ege().Replace(found, replacement, StringComparison.Ordinal))));
        var outcomes = FinessReader.Read(source).ToList();

        Assert.Empty(outcomes.Accepted().OfType<StructureFiness>());
        Assert.Equal(
            [Motifs.StructureFermee], outcomes.OfType<LineOutcome<EnregistrementFiness>.Ignored>().Select(outcome => outcome.Motif));
        Assert.Empty(outcomes.Rejections());
    }

    [Theory]
    [InlineData("97801")]
    [InlineData("97502")]
    [InlineData("97127")]
    public void A_site_of_an_overseas_collectivity_is_ignored_wherever_it_stands(string commune)
    {
        using var source = Fichier.Of(FinessPlusTexte.Of(FinessPlusTexte.Pmej(System.Text.RegularExpressions.Regex.Replace(
            FinessPlusTexte.Ege(), "\"cogCommune\":\"[^\"]*\"", $"\"cogCommune\":\"{commune}\""))));
        var outcomes = FinessReader.Read(source).ToList();

        Assert.Empty(outcomes.Accepted().OfType<StructureFiness>());
        Assert.Equal(
            [Motifs.HorsDepartements],
            outcomes.OfType<LineOutcome<EnregistrementFiness>.Ignored>().Select(outcome => outcome.Motif));
        Assert.Empty(outcomes.Rejections());
    }

    [Fact]
    public void A_closure_after_the_extraction_closes_nothing_yet()
    {
        using var source = Fichier.Of(FinessPlusTexte.Of(FinessPlusTexte.Pmej(
            FinessPlusTexte.Ege().Replace("\"siret\":", "\"dateFermeture\":\"2026-12-31\",\"siret\":", StringComparison.Ordinal))));

        Assert.Single(FinessReader.Read(source).Accepted().OfType<StructureFiness>());
    }

    [Fact]
    public void Sites_of_one_number_malformed_and_of_other_categories_are_told_apart()
    {
        using var source = Fichier.Of(FinessPlusTexte.Of(FinessPlusTexte.Pmej(
            FinessPlusTexte.Ege(),
            FinessPlusTexte.Ege(),
            FinessPlusTexte.Ege().Replace("310021001", "31002100", StringComparison.Ordinal),
            FinessPlusTexte.Ege().Replace("\"124\"", "\"620\"", StringComparison.Ordinal),
            "{\"etatObjet\":\"A\"}")));
        var outcomes = FinessReader.Read(source).ToList();

        Assert.Single(outcomes.Accepted().OfType<StructureFiness>());
        Assert.Equal([Motifs.HorsPerimetre], outcomes.OfType<LineOutcome<EnregistrementFiness>.Ignored>().Select(outcome => outcome.Motif));
        Assert.Equal(
            [
                "2 pmej[0].ege[1].informationsGeneralesEGE.numFinessEge FINESS_EN_DOUBLE",
                "2 pmej[0].ege[2].informationsGeneralesEGE.numFinessEge FINESS_MALFORME",
                "2 pmej[0].ege[4].informationsGeneralesEGE OBJET_MALFORME",
            ],
            outcomes.Rejections());
    }

    [Fact]
    public void Properties_of_the_root_may_come_after_the_entities()
    {
        using var source = Fichier.Of(
            $$"""{"pmej":[{{FinessPlusTexte.Pmej(FinessPlusTexte.Ege())}}],"generatedAt":"2026-03-24T00:00:00Z","futur":{"pmej":[1]}"""
                + ""","schemaVersion":"v1.4.2"}"""
        );

        Assert.Equal(2, FinessReader.Read(source).Accepted().Count);
        Assert.Equal(new DateOnly(2026, 3, 24), source.DateExtraction);
    }

    [Theory]
    [InlineData("""{"schemaVersion":"v2.0.0","generatedAt":"2026-03-24T00:00:00Z","pmej":[]}""", "la version « v2.0.0 » du schéma")]
    [InlineData("""{"generatedAt":"2026-03-24T00:00:00Z","pmej":[]}""", "un document JSON sans « schemaVersion »")]
    [InlineData("""{"schemaVersion":"v1.0.0","pmej":[]}""", "un document JSON sans date « generatedAt »")]
    [InlineData("""{"type":"FeatureCollection","features":[]}""", "un document JSON sans tableau « pmej » à sa racine")]
    [InlineData("""[{"pmej":[]}]""", "un document JSON sans tableau « pmej » à sa racine")]
    [InlineData(
        "{\"schemaVersion\":\"v1.0.0\",\n\"pmej\":[{\"informationsGenerales",
        "un document JSON mal formé ou tronqué, vers la ligne 2"
    )]
    [InlineData("{\"schemaVersion\":\"v1.0.0\"\n\n\"pmej\":[]}", "un document JSON mal formé ou tronqué, vers la ligne 3")]
    public void A_document_of_another_kind_version_or_cut_short_is_refused(string texte, string trouve)
    {
        using var source = Fichier.Of(texte);
        var error = Assert.Throws<UnexpectedFormatException>(() => FinessReader.Read(source).Count());

        Assert.Equal(trouve, error.Trouve);
    }

    [Theory]
    [InlineData("DU LAC   ", 2)]
    [InlineData("gcc", 1)]
    public void A_document_in_another_encoding_than_utf8_is_refused(string found, int line)
    {
        var texte = FinessPlusTexte.Of(FinessPlusTexte.Pmej(FinessPlusTexte.Ege())).Replace(found, "Été", StringComparison.Ordinal);
        using var source = Fichier.Of(texte, encoding: System.Text.Encoding.Latin1);
        var error = Assert.Throws<UnexpectedFormatException>(() => FinessReader.Read(source).Count());

        Assert.Equal($"un document JSON qui n'est pas en UTF-8, vers la ligne {line}", error.Trouve);
    }

    [Fact]
    public void Nothing_is_kept_of_addresses_of_persons()
    {
        using var source = Fichier.Of(FinessPlusTexte.Of(FinessPlusTexte.Pmej(FinessPlusTexte.Ege())));

        Assert.DoesNotContain(
            FinessReader.Read(source).ToList(), outcome => outcome.ToString().Contains("SECRET", StringComparison.OrdinalIgnoreCase));
    }
}
