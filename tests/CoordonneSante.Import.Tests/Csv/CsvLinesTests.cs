using CoordonneSante.Import.Epci;
using CoordonneSante.Import.Tests.Reading;

namespace CoordonneSante.Import.Tests.Csv;

public sealed class CsvLinesTests
{
    private const string Header = "siren;raison_sociale;insee\n";

    [Fact]
    public void Quoted_fields_may_hold_separators_and_doubled_quotes()
    {
        using var source = Fichier.Of(Header + "200069193;\"CC \"\"A\"\" ; B\";01001\n240100883;CC \"Z\" nue;01002\n");

        Assert.Equal(["CC \"A\" ; B", "CC \"Z\" nue"], EpciReader.Read(source).Accepted().Select(epci => epci.Nom));
    }

    [Fact]
    public void A_quote_left_open_loses_its_own_line_only()
    {
        using var source = Fichier.Of(Header + "200069193;\"CC ouverte;01001\n240100883;CC suivante;01002\n240100884;\"CC close\";01003\n");
        var outcomes = EpciReader.Read(source).ToList();

        Assert.Equal(["CC suivante", "CC close"], outcomes.Accepted().Select(epci => epci.Nom));
        Assert.Equal(["2 (ligne) GUILLEMETS_NON_FERMES"], outcomes.Rejections());
    }

    [Fact]
    public void Text_after_a_closing_quote_rejects_the_line()
    {
        using var source = Fichier.Of(Header + "200069193;\"CC\" close;01001\n240100883;CC;01002\n");
        var outcomes = EpciReader.Read(source).ToList();

        Assert.Equal(["01002"], outcomes.Accepted().Select(epci => epci.CodeInsee));
        Assert.Equal(["2 (ligne) GUILLEMETS_MAL_PLACES"], outcomes.Rejections());
    }

    [Fact]
    public void A_line_with_a_field_more_or_less_is_rejected_and_blank_lines_keep_the_numbering()
    {
        using var source = Fichier.Of(Header + "\n200069193;CC;01001;trop\r\n\n200069193;CC\n240100883;CC;01002\n");
        var outcomes = EpciReader.Read(source).ToList();

        Assert.Equal(["01002"], outcomes.Accepted().Select(epci => epci.CodeInsee));
        Assert.Equal(["3 (ligne) NOMBRE_DE_CHAMPS", "5 (ligne) NOMBRE_DE_CHAMPS"], outcomes.Rejections());
        Assert.Equal(3, source.LignesLues);
    }

    [Fact]
    public void Columns_are_found_by_name_in_any_order_and_case()
    {
        using var source = Fichier.Of("INSEE;autre;Siren;Raison sociale\n01001;x;200069193;CC de la Dombes\n");

        Assert.Equal([new EpciCommune("200069193", "CC de la Dombes", "01001")], EpciReader.Read(source).Accepted());
    }

    [Fact]
    public void The_second_line_of_one_key_is_rejected()
    {
        using var source = Fichier.Of(Header + "200069193;CC;01001\n240100883;CC;01001\n");
        var outcomes = EpciReader.Read(source).ToList();

        Assert.Equal(["200069193"], outcomes.Accepted().Select(epci => epci.Siren));
        Assert.Equal(["3 insee EN_DOUBLE"], outcomes.Rejections());
    }

    [Fact]
    public void Each_column_that_cannot_be_used_is_named()
    {
        using var source = Fichier.Of(Header + "20006919;CC;01001\n240100883;;01001\n240100883;CC;1001\n;CC;01001\n");

        Assert.Equal(
            ["2 siren SIREN_MALFORME", "3 raison_sociale VALEUR_MANQUANTE", "4 insee CODE_COMMUNE_MALFORME", "5 siren VALEUR_MANQUANTE"],
            EpciReader.Read(source).Rejections());
    }
}
