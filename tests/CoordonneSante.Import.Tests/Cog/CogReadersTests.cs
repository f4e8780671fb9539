using CoordonneSante.Import.Cog;
using CoordonneSante.Import.Reading;
using CoordonneSante.Import.Tests.Reading;

namespace CoordonneSante.Import.Tests.Cog;

public sealed class CogReadersTests
{
    [Fact]
    public void Communes_arrondissements_and_former_communes_are_told_apart()
    {
        using var source = Fichier.Of("""
            TYPECOM,COM,REG,DEP,CTCD,ARR,TNCC,NCC,NCCENR,LIBELLE,CAN,COMPARENT
            COM,01001,84,01,01D,012,5,ABERGEMENT CLEMENCIAT,Abergement-Clémenciat,L'Abergement-Clémenciat,0108,
            ARM,75111,11,75,,,0,PARIS 11,Paris 11,Paris 11e Arrondissement,,75056
            COMD,01033,,,,,0,BELLEGARDE,Bellegarde,Bellegarde-sur-Valserine,,01033
            XXX,01002,84,01,01D,012,5,A,A,A,0108,
            COM,01003,84,,01D,012,5,A,A,A,0108,
            ARM,69381,84,69,,,0,LYON 1,Lyon 1,Lyon 1er Arrondissement,,

            """);
        var outcomes = CommuneReader.Read(source).ToList();

        Assert.Equal(
            [
                new CogCommune
                {
                    Type = TypeCommune.Commune,
                    CodeInsee = "01001",
                    Nom = "L'Abergement-Clémenciat",
                    CodeDepartement = "01",
                    CodeRegion = "84",
                },
                new CogCommune
                {
                    Type = TypeCommune.ArrondissementMunicipal,
                    CodeInsee = "75111",
                    Nom = "Paris 11e Arrondissement",
                    CodeDepartement = "75",
                    CodeRegion = "11",
                    CodeParent = "75056",
                },
                new CogCommune
                {
                    Type = TypeCommune.CommuneDeleguee,
                    CodeInsee = "01033",
                    Nom = "Bellegarde-sur-Valserine",
                    CodeParent = "01033",
                },
            ],
            outcomes.Accepted());
        Assert.Equal(["5 TYPECOM VALEUR_INCONNUE", "6 DEP VALEUR_MANQUANTE", "7 COMPARENT VALEUR_MANQUANTE"], outcomes.Rejections());
    }

    [Fact]
    public void Departements_and_regions_keep_their_codes_as_text()
    {
        using var departements = Fichier.Of(
            "DEP,REG,CHEFLIEU,TNCC,NCC,NCCENR,LIBELLE\n01,84,01053,5,AIN,Ain,Ain\n2A,94,2A004,3,CORSE DU SUD,Corse-du-Sud,Corse-du-Sud\n");
        using var regions = Fichier.Of("REG,CHEFLIEU,TNCC,NCC,NCCENR,LIBELLE\n01,97105,3,GUADELOUPE,Guadeloupe,Guadeloupe\n");

        Assert.Equal(
            [new CogDepartement("01", "Ain", "84"), new CogDepartement("2A", "Corse-du-Sud", "94")],
            DepartementReader.Read(departements).Accepted());
        Assert.Equal([new CogRegion("01", "Guadeloupe")], RegionReader.Read(regions).Accepted());
    }

    [Fact]
    public void A_movement_gives_both_sides_and_a_creation_from_nothing_is_ignored()
    {
        using var source = Fichier.Of("""
            MOD,DATE_EFF,TYPECOM_AV,COM_AV,TNCC_AV,NCC_AV,NCCENR_AV,LIBELLE_AV,TYPECOM_AP,COM_AP,TNCC_AP,NCC_AP,NCCENR_AP,LIBELLE_AP
            32,2024-01-01,COM,08294,3,MONCELLE,Moncelle,La Moncelle,COM,08053,0,BAZEILLES,Bazeilles,Bazeilles
            20,1947-09-17,,,,,,,COM,06163,0,TENDE,Tende,Tende
            32,01/01/2024,COM,08294,3,MONCELLE,Moncelle,La Moncelle,COM,08053,0,BAZEILLES,Bazeilles,Bazeilles

            """);
        var outcomes = MouvementReader.Read(source).ToList();

        Assert.Equal(
            [
                new MouvementCommune
                {
                    Modalite = 32, DateEffet = new DateOnly(2024, 1, 1),
                    TypeAvant = TypeCommune.Commune, CodeAvant = "08294", NomAvant = "La Moncelle",
                    TypeApres = TypeCommune.Commune, CodeApres = "08053", NomApres = "Bazeilles",
                },
            ],
            outcomes.Accepted());
        Assert.Equal(
            [new LineOutcome<MouvementCommune>.Ignored(3, Motifs.CreationSansOrigine)],
            outcomes.OfType<LineOutcome<MouvementCommune>.Ignored>());
        Assert.Equal(["4 DATE_EFF DATE_MALFORMEE"], outcomes.Rejections());
    }

    [Fact]
    public void A_folder_of_the_cog_has_four_files_of_one_year()
    {
        var dossier = Directory.CreateTempSubdirectory();
        try
        {
            foreach (
                var nom in (string[])["v_commune_2024.csv", "v_commune_depuis_1943.csv", "v_departement_2024.csv", "v_region_2024.csv"])
            {
                File.WriteAllText(Path.Combine(dossier.FullName, nom), "");
            }

            var missing = Assert.Throws<UnexpectedFormatException>(() => DossierCog.Find(dossier.FullName));
            File.WriteAllText(Path.Combine(dossier.FullName, "v_mvt_commune_2024.csv"), "");
            var found = DossierCog.Find(dossier.FullName);
            File.WriteAllText(Path.Combine(dossier.FullName, "v_commune_2025.csv"), "");
            var several = Assert.Throws<UnexpectedFormatException>(() => DossierCog.Find(dossier.FullName));

            Assert.Equal("un fichier v_mvt*commune_????.csv", missing.Attendu);
            Assert.Equal("v_commune_2024.csv", Path.GetFileName(found.Communes));
            Assert.Equal("v_mvt_commune_2024.csv", Path.GetFileName(found.Mouvements));
            Assert.Equal("v_commune_2024.csv, v_commune_2025.csv", several.Trouve);
        }
        finally
        {
            dossier.Delete(recursive: true);
        }
    }
}
