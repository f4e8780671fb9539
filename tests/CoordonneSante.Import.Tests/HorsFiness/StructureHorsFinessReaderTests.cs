using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Import.HorsFiness;
using CoordonneSante.Import.Reading;
using CoordonneSante.Import.Tests.Reading;

namespace CoordonneSante.Import.Tests.HorsFiness;

public sealed class StructureHorsFinessReaderTests
{
    private static readonly StructureDeclaree Esp = new()
    {
        Identifiant = "ESP-1",
        Type = TypeStructure.EquipeDeSoinsPrimaires,
        Nom = "ESP des Abers",
        CodeInsee = "29019",
        Position = (-4.486, 48.39),
        Source = "ARS Bretagne, liste des ESP",
        Date = new DateOnly(2026, 6, 30),
    };

    [Theory]
    [InlineData("id;type;nom;code_insee;longitude;latitude;source;date\n"
        + "ESP-1;ESP;ESP des Abers;29019;-4,486;48,39;ARS Bretagne, liste des ESP;2026-06-30\n")]
    [InlineData("\uFEFFdate,contact,latitude,longitude,source,commune,nom,identifiant,TYPE\n"
        + "2026-06-30,jean@exemple.fr,48.39,-4.486,\"ARS Bretagne, liste des ESP\",29019,ESP des Abers,ESP-1,Équipe de soins primaires")]
    [InlineData("id;type;nom;code_insee;source;date;longitude;latitude\n"
        + "ESP-1;EQUIPE_DE_SOINS_PRIMAIRES;ESP des Abers;29019;ARS Bretagne, liste des ESP;2026-06-30;-4.486;48.39")]
    public void Columns_come_in_any_order_with_either_separator_with_or_without_a_byte_order_mark(string text)
    {
        using var source = Fichier.Of(text);

        Assert.Equal([Esp], StructureHorsFinessReader.Read(source).ToList().Accepted());
        Assert.Equal(new DateOnly(2026, 6, 30), source.DateExtraction);
    }

    [Fact]
    public void A_position_may_be_left_out_and_the_latest_date_is_that_of_the_file()
    {
        using var source = Fichier.Of(
            "id;type;nom;code_insee;source;date\nESP-1;ESP;ESP des Abers;29019;ARS Bretagne, liste des ESP;2026-06-30\n"
                + "R-2;réseau de santé;Maison du Docteur Roux;75056;ARS;2026-07-01\n");

        Assert.Equal(
            [
                Esp with { Position = null },
                new StructureDeclaree
                {
                    Identifiant = "R-2",
                    Type = TypeStructure.ReseauDeSante,
                    Nom = "Maison du Docteur Roux",
                    CodeInsee = "75056",
                    Source = "ARS",
                    Date = new DateOnly(2026, 7, 1),
                },
            ],
            StructureHorsFinessReader.Read(source).ToList().Accepted());
        Assert.Equal(new DateOnly(2026, 7, 1), source.DateExtraction);
    }

    [Theory]
    [InlineData("ESP 1;ESP;N;29019;;;S;2026-06-30", "2 id IDENTIFIANT_MALFORME")]
    [InlineData(";ESP;N;29019;;;S;2026-06-30", "2 id VALEUR_MANQUANTE")]
    [InlineData("E;cabinet;N;29019;;;S;2026-06-30", "2 type TYPE_INCONNU")]
    [InlineData("E;ESP;;29019;;;S;2026-06-30", "2 nom VALEUR_MANQUANTE")]
    [InlineData("E;ESP;Dr Martin;29019;;;S;2026-06-30", "2 nom NOM_DE_PERSONNE")]
    [InlineData("E;ESP;Mme. Martin;29019;;;S;2026-06-30", "2 nom NOM_DE_PERSONNE")]
    [InlineData("E;ESP;esp@exemple.fr;29019;;;S;2026-06-30", "2 nom NOM_DE_PERSONNE")]
    [InlineData("E;ESP;N;2901;;;S;2026-06-30", "2 code_insee CODE_COMMUNE_MALFORME")]
    [InlineData("E;ESP;N;29019;;;;2026-06-30", "2 source VALEUR_MANQUANTE")]
    [InlineData("E;ESP;N;29019;;;S;30/06/2026", "2 date DATE_MALFORMEE")]
    [InlineData("E;ESP;N;29019;-4.4;;S;2026-06-30", "2 longitude POSITION_INCOMPLETE")]
    [InlineData("E;ESP;N;29019;ouest;48.39;S;2026-06-30", "2 longitude NOMBRE_MALFORME")]
    [InlineData("E;ESP;N;29019;48.39;-4.4;S;2026-06-30", "2 longitude COORDONNEES_INVERSEES")]
    [InlineData("E;ESP;N;29019;146394;6836798;S;2026-06-30", "2 longitude COORDONNEES_PROJETEES")]
    public void A_line_that_cannot_be_used_says_which_column_to_change(string line, string rejection)
    {
        using var source = Fichier.Of($"id;type;nom;code_insee;longitude;latitude;source;date\n{line}\nE2;ESP;N;29019;;;S;2026-06-30\n");
        var outcomes = StructureHorsFinessReader.Read(source).ToList();

        Assert.Equal([rejection], outcomes.Rejections());
        Assert.Equal("E2", Assert.Single(outcomes.Accepted()).Identifiant);
    }

    [Fact]
    public void An_identifier_stands_once() =>
        Assert.Equal(["3 id EN_DOUBLE"], Rejections("E;ESP;N;29019;S;2026-06-30", "E;ESP;N;29083;S;2026-06-30"));

    [Fact]
    public void A_file_without_the_columns_is_refused() =>
        Assert.Throws<UnexpectedFormatException>(() => StructureHorsFinessReader.Read(Fichier.Of("id;nom;code_insee\n1;2;3\n")).ToList());

    private static List<string> Rejections(params string[] lines)
    {
        using var source = Fichier.Of($"id;type;nom;code_insee;source;date\n{string.Join('\n', lines)}\n");
        return [.. StructureHorsFinessReader.Read(source).ToList().Rejections()];
    }
}
