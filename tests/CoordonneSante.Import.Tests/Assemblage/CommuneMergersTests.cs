using CoordonneSante.Import.Assemblage;
using CoordonneSante.Import.Cog;

namespace CoordonneSante.Import.Tests.Assemblage;

public sealed class CommuneMergersTests
{
    private static readonly HashSet<string> Current = ["01001", "01002"];

    [Fact]
    public void Chains_are_followed_to_their_end()
    {
        var rows = Rows(Event("01900", "01901", 1970), Event("01901", "01001", 2016));

        Assert.Equal([("01900", "01001", 1970), ("01901", "01001", 2016)], rows);
    }

    [Fact]
    public void Of_a_code_that_ended_twice_the_last_end_counts()
    {
        var rows = Rows(Event("01900", "01001", 1973), Event("01001", "01900", 1983), Event("01900", "01002", 2019));

        Assert.Equal([("01900", "01002", 2019)], rows);
    }

    [Fact]
    public void A_commune_shared_out_between_several_has_no_successor()
    {
        Assert.Empty(Rows(Event("01900", "01001", 1968), Event("01900", "01002", 1968)));
    }

    [Fact]
    public void Events_never_lead_back_in_time_nor_in_circles()
    {
        Assert.Empty(Rows(Event("01900", "01901", 1980), Event("01901", "01900", 1980)));
        Assert.Equal([("01901", "01001", 1950)], Rows(Event("01900", "01901", 1980), Event("01901", "01001", 1950)));
    }

    private static List<(string Old, string Today, int Year)> Rows(params MouvementCommune[] events) =>
        [.. new CommuneMergers(events, Current).ToRows().Select(row => (row.AncienCode, row.CodeInsee, row.DateEffet.Year))];

    private static MouvementCommune Event(string before, string after, int year) => new()
    {
        Modalite = 31,
        DateEffet = new(year, 1, 1),
        TypeAvant = TypeCommune.Commune,
        CodeAvant = before,
        NomAvant = before,
        TypeApres = TypeCommune.Commune,
        CodeApres = after,
        NomApres = after,
    };
}
