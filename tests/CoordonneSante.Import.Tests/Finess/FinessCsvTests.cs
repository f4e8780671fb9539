using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Import.Finess;
using CoordonneSante.Import.Finess.Enregistrements;
using CoordonneSante.Import.Reading;
using CoordonneSante.Import.Tests.Reading;

namespace CoordonneSante.Import.Tests.Finess;

public sealed class FinessCsvTests
{
    [Fact]
    public void A_structure_and_its_position_make_one_record()
    {
        using var source = Fichier.Of(FinessTexte.Of(
            "structureet;310021001;310021000;CDS  \"LE LAC\";\"CENTRE DE SANTE; DU LAC\";;BAT A;10;AV;DU LAC;B;BP 7;555;31;HAUTE "
                + "GARONNE;31000 TOULOUSE CEDEX 4;0561000000;;124;Centre de "
                + "Santé;2206;;77571167401155;8621Z;;;;;1992-08-24;1991-01-02;2020-12-15;",
            "geolocalisation;310021001;574357.8;6279642.9;1,ATLASANTE,96,BAN,L93_METROPOLE;2021-01-08"));
        var structure = Assert.Single(FinessReader.Read(source).Accepted());

        Assert.Equal(
            new StructureFiness
            {
                Finess = "310021001",
                FinessEntiteJuridique = "310021000",
                Nom = "CDS \"LE LAC\"",
                NomLong = "CENTRE DE SANTE; DU LAC",
                Type = TypeStructure.CentreDeSante,
                Categorie = "124",
                Siret = "77571167401155",
                SiretCleValide = true,
                CodeApe = "8621Z",
                Telephone = "05 61 00 00 00",
                DateOuverture = new DateOnly(1992, 8, 24),
                DateAutorisation = new DateOnly(1991, 1, 2),
                DateMiseAJour = new DateOnly(2020, 12, 15),
                AdresseLigne = "10 B AV DU LAC, BP 7, BAT A",
                CodePostal = "31000",
                Ville = "TOULOUSE CEDEX 4",
                CodeInsee = "31555",
                Position = new PositionFiness(1.4442, 43.604699, "ATLASANTE, score 96, BAN", NiveauGeocodage.Inconnu),
            },
            structure);
        Assert.Equal(new DateOnly(2021, 1, 8), source.DateExtraction);
        Assert.Equal(2, source.LignesLues);
    }

    [Theory]
    [InlineData("9A", "101", "97101")]
    [InlineData("9B", "209", "97209")]
    [InlineData("9C", "302", "97302")]
    [InlineData("9D", "411", "97411")]
    [InlineData("9F", "608", "97608")]
    [InlineData("2A", "004", "2A004")]
    [InlineData("75", "056", "75056")]
    public void The_insee_code_joins_departement_and_commune(string departement, string commune, string expected)
    {
        using var source = Fichier.Of(FinessTexte.Of(FinessTexte.Structure(departement: departement, commune: commune)));

        Assert.Equal(expected, Assert.IsType<StructureFiness>(Assert.Single(FinessReader.Read(source).Accepted())).CodeInsee);
    }

    [Theory]
    [InlineData("124", TypeStructure.CentreDeSante)]
    [InlineData("439", TypeStructure.CentreDeSante)]
    [InlineData("603", TypeStructure.MaisonDeSante)]
    [InlineData("604", TypeStructure.Cpts)]
    [InlineData("463", TypeStructure.Clic)]
    [InlineData("606", TypeStructure.Dac)]
    public void A_category_of_the_directory_has_a_type(string categorie, TypeStructure expected)
    {
        using var source = Fichier.Of(FinessTexte.Of(FinessTexte.Structure(categorie: categorie)));

        Assert.Equal(expected, Assert.IsType<StructureFiness>(Assert.Single(FinessReader.Read(source).Accepted())).Type);
    }

    [Fact]
    public void Another_category_is_ignored_with_its_position_and_counted()
    {
        using var source = Fichier.Of(FinessTexte.Of(
            FinessTexte.Structure(finess: "310021001", categorie: "620"), FinessTexte.Structure(finess: "310021002"),
            FinessTexte.Position("310021001"), FinessTexte.Position("310021002")));
        var outcomes = FinessReader.Read(source).ToList();

        Assert.Equal(["310021002"], outcomes.Accepted().Select(record => record.Finess));
        Assert.Equal(
            [
                new LineOutcome<EnregistrementFiness>.Ignored(2, Motifs.HorsPerimetre),
                new LineOutcome<EnregistrementFiness>.Ignored(4, Motifs.HorsPerimetre),
            ],
            outcomes.OfType<LineOutcome<EnregistrementFiness>.Ignored>());
        Assert.Empty(outcomes.Rejections());
    }

    [Fact]
    public void The_first_of_two_structures_of_one_number_is_kept()
    {
        using var source = Fichier.Of(
            FinessTexte.Of(
                FinessTexte.Structure(nom: "PREMIERE"),
                FinessTexte.Structure(nom: "SECONDE"),
                FinessTexte.Position("310021001"),
                FinessTexte.Position("310021001")));
        var outcomes = FinessReader.Read(source).ToList();

        Assert.Equal("PREMIERE", Assert.IsType<StructureFiness>(Assert.Single(outcomes.Accepted())).Nom);
        Assert.Equal(["3 nofinesset FINESS_EN_DOUBLE", "5 nofinesset FINESS_EN_DOUBLE"], outcomes.Rejections());
    }

    [Fact]
    public void A_position_without_structure_is_an_orphan_unless_its_structure_was_rejected()
    {
        using var source = Fichier.Of(FinessTexte.Of(
            FinessTexte.Structure(finess: "310021001"), FinessTexte.Structure(finess: "310021002", nom: " "),
            FinessTexte.Position("310021002"), FinessTexte.Position("310021009")));
        var outcomes = FinessReader.Read(source).ToList();

        Assert.Equal(["3 rs VALEUR_MANQUANTE", "5 nofinesset POSITION_ORPHELINE"], outcomes.Rejections());
        Assert.Equal(
            [new LineOutcome<EnregistrementFiness>.Ignored(4, Motifs.StructureRejetee)],
            outcomes.OfType<LineOutcome<EnregistrementFiness>.Ignored>());
    }

    [Fact]
    public void Positions_may_come_before_their_structures()
    {
        using var source = Fichier.Of(FinessTexte.Of(FinessTexte.Position("310021001"), FinessTexte.Structure()));

        Assert.NotNull(Assert.IsType<StructureFiness>(Assert.Single(FinessReader.Read(source).Accepted())).Position);
    }

    [Theory]
    [InlineData("6279642.9;574357.8;1,ATLASANTE,96,BAN,L93_METROPOLE", "3 coordxet, coordyet COORDONNEES_INVERSEES")]
    [InlineData("0;0;1,ATLASANTE,96,BAN,L93_METROPOLE", "3 coordxet, coordyet COORDONNEES_HORS_EMPRISE")]
    [InlineData("574357.8;6279642.9;1,ATLASANTE,96,BAN,UTM_S40", "3 sourcecoordet PROJECTION_D_AUTRE_TERRITOIRE")]
    [InlineData(
        "574357.8;6279642.9;1,ATLASANTE,96,BAN,WGS84/UTM zone 21N (St-Pierre-et-Miquelon)",
        "3 sourcecoordet PROJECTION_D_AUTRE_TERRITOIRE"
    )]
    [InlineData("574357.8;6279642.9;1,ATLASANTE,96,BAN,WGS84", "3 coordxet, coordyet COORDONNEES_HORS_EMPRISE")]
    [InlineData("574357.8;6279642.9;1,ATLASANTE,96,BAN,NTF / Lambert zone II", "3 sourcecoordet PROJECTION_INCONNUE")]
    [InlineData("574357.8;6279642.9;", "3 sourcecoordet VALEUR_MANQUANTE")]
    [InlineData(";6279642.9;1,ATLASANTE,96,BAN,L93_METROPOLE", "3 coordxet VALEUR_MANQUANTE")]
    [InlineData("574357m;6279642.9;1,ATLASANTE,96,BAN,L93_METROPOLE", "3 coordxet NOMBRE_MALFORME")]
    public void An_unusable_position_is_rejected_and_its_structure_kept_without_it(string position, string rejection)
    {
        using var source = Fichier.Of(FinessTexte.Of(FinessTexte.Structure(), $"geolocalisation;310021001;{position};2021-01-08"));
        var outcomes = FinessReader.Read(source).ToList();

        Assert.Null(Assert.IsType<StructureFiness>(Assert.Single(outcomes.Accepted())).Position);
        Assert.Equal([rejection], outcomes.Rejections());
    }

    [Fact]
    public void A_value_that_cannot_be_used_is_rejected_alone()
    {
        using var source = Fichier.Of(FinessTexte.Of(FinessTexte.Structure(
            entite: "31002100", siret: "7757116740115", ape: "86-21", acheminement: "3100O TOULOUSE", ouverture: "24/08/1992")));
        var outcomes = FinessReader.Read(source).ToList();
        var structure = Assert.IsType<StructureFiness>(Assert.Single(outcomes.Accepted()));

        Assert.Equal(
            (null, null, null, null, null),
            (structure.FinessEntiteJuridique, structure.Siret, structure.CodeApe, structure.CodePostal, structure.DateOuverture));
        Assert.Equal("TOULOUSE", structure.Ville);
        Assert.All(
            outcomes.OfType<LineOutcome<EnregistrementFiness>.Rejected>(),
            outcome => Assert.Equal(PorteeRejet.Valeur, outcome.Rejet.Portee));
        Assert.Equal(
            [
                "2 siret SIRET_MALFORME",
                "2 nofinessej FINESS_MALFORME",
                "2 codeape CODE_APE_MALFORME",
                "2 dateouv DATE_MALFORMEE",
                "2 ligneacheminement CODE_POSTAL_MALFORME",
            ],
            outcomes.Rejections());
    }

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("1901-01-01")]
    [InlineData("1904-04-04")]
    public void A_day_that_stands_for_an_unknown_date_is_rejected_alone(string ouverture)
    {
        using var source = Fichier.Of(FinessTexte.Of(FinessTexte.Structure(ouverture: ouverture)));
        var outcomes = FinessReader.Read(source).ToList();

        Assert.Null(Assert.IsType<StructureFiness>(Assert.Single(outcomes.Accepted())).DateOuverture);
        Assert.Equal(["2 dateouv DATE_DE_REMPLISSAGE"], outcomes.Rejections());
    }

    [Fact]
    public void A_siret_with_a_wrong_key_is_kept_and_flagged()
    {
        using var source = Fichier.Of(FinessTexte.Of(FinessTexte.Structure(siret: "77571167401156")));
        var structure = Assert.IsType<StructureFiness>(Assert.Single(FinessReader.Read(source).Accepted()));

        Assert.Equal(("77571167401156", false), (structure.Siret, structure.SiretCleValide));
    }

    [Theory]
    [InlineData("\"\"\"MSP \"\"\"\"LES CHAISES\"\"\"\"\"\"\"", "MSP \"LES CHAISES\"")]
    [InlineData("\"\"\"CENTRE DE SOINS \"\"\"\"PRIEURE ST THOMAS\"\"\"\"\"", "CENTRE DE SOINS \"PRIEURE ST THOMAS\"")]
    [InlineData("  MSP \"LA BOUYERE\"   ", "MSP \"LA BOUYERE\"")]
    public void Padding_and_quotes_quoted_twice_are_removed_from_names(string published, string expected)
    {
        using var source = Fichier.Of(FinessTexte.Of(FinessTexte.Structure(nom: published)));

        Assert.Equal(expected, Assert.IsType<StructureFiness>(Assert.Single(FinessReader.Read(source).Accepted())).Nom);
    }

    [Fact]
    public void Legal_entities_are_read_and_a_natural_person_is_never_named()
    {
        using var source = Fichier.Of(FinessTexte.Of(
            FinessTexte.Entite("310021000", "MUTUALITE DE TEST", statut: "47", siren: "775711674"),
            FinessTexte.Entite("310021003", "DUPOND JEAN", statut: "70", siren: ""),
            FinessTexte.Entite("310021003", "AUTRE", statut: "60", siren: ""),
            FinessTexte.Entite("31002100", "AUTRE", statut: "60", siren: "")));
        var outcomes = FinessReader.Read(source).ToList();

        Assert.Equal(
            [
                new EntiteJuridiqueFiness
                {
                    Finess = "310021000",
                    Siren = "775711674",
                    Nom = "MUTUALITE DE TEST",
                    NomLong = "MUTUALITE DE TEST LONGUE",
                    StatutJuridiqueCode = "47",
                    StatutJuridiqueLibelle = "Statut",
                    CodeApe = "6512Z",
                    DateCreation = new DateOnly(1990, 1, 1),
                },
                new EntiteJuridiqueFiness
                {
                    Finess = "310021003",
                    StatutJuridiqueCode = "70",
                    StatutJuridiqueLibelle = "Statut",
                    CodeApe = "6512Z",
                    DateCreation = new DateOnly(1990, 1, 1),
                },
            ],
            outcomes.Accepted());
        Assert.Equal(["4 nofiness FINESS_EN_DOUBLE", "5 nofiness FINESS_MALFORME"], outcomes.Rejections());
        Assert.DoesNotContain(outcomes, outcome => outcome.ToString().Contains("DUPOND", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("finess;etalab;93;08/01/2021")]
    [InlineData("finess,etalab,93,2021-01-08")]
    [InlineData("structureet;310021001")]
    public void A_first_line_other_than_finess_is_refused(string first)
    {
        using var source = Fichier.Of(first + "\n" + FinessTexte.Structure() + "\n");
        var error = Assert.Throws<UnexpectedFormatException>(() => FinessReader.Read(source).Count());

        Assert.EndsWith($"première ligne « {first} »", error.Trouve, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_extract_of_finess_is_refused_for_want_of_its_sections()
    {
        using var source = Fichier.Of(FinessTexte.Of("activite;310021001;x", "activite;310021002;x"));
        var error = Assert.Throws<UnexpectedFormatException>(() => FinessReader.Read(source).Count());

        Assert.Equal("aucune ligne de section structureet ou structureej", error.Trouve);
    }

    [Fact]
    public void A_line_of_another_section_or_width_is_rejected()
    {
        using var source = Fichier.Of(
            FinessTexte.Of(FinessTexte.Structure(), "equipement;1;2", "geolocalisation;310021001;1;2", "structureet;310021002;x"));

        Assert.Equal(
            ["3 (ligne) SECTION_INCONNUE", "4 (ligne) NOMBRE_DE_CHAMPS", "5 (ligne) NOMBRE_DE_CHAMPS"],
            FinessReader.Read(source).Rejections());
    }
}
