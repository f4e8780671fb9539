using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Import.Assemblage;
using CoordonneSante.Import.Cog;

namespace CoordonneSante.Import.Tests.Assemblage;

public sealed class CommuneFusionsTests
{
    private const int Restoration = 21;
    private const int Merger = 31;
    private const int ChangeOfDepartement = 41;
    private const int ChangeOfSeat = 50;

    private static readonly HashSet<string> Current = ["01001", "01002"];

    [Fact]
    public void Chains_are_followed_to_their_end()
    {
        var rows = Rows(Event("01900", "01901", 1970), Event("01901", "01001", 2016));

        Assert.Equal([("01900", "01001", 2016), ("01901", "01001", 2016)], rows);
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

    [Fact]
    public void Of_a_delegated_commune_the_COG_names_the_commune_that_holds_it_whatever_became_of_the_one_it_merged_into()
    {
        MouvementCommune[] events =
        [
            Event("01900", "01001", 2019),
            Event("01001", "01002", 2024, Restoration),
            Event("01901", "01900", 1973),
        ];

        Assert.Equal([("01900", "01001", 2019), ("01901", "01001", 2019)], Rows(events));
        Assert.Equal(
            [("01900", "01002", 2024), ("01901", "01002", 2024)],
            Rows(events, new Dictionary<string, string> { ["01900"] = "01002" }));
    }

    [Fact]
    public void A_delegated_commune_of_a_commune_shared_out_is_where_the_COG_says()
    {
        MouvementCommune[] events = [Event("01900", "01001", 1968), Event("01900", "01002", 1968)];

        Assert.Equal([("01900", "01002", 1968)], Rows(events, new Dictionary<string, string> { ["01900"] = "01002" }));
    }

    [Fact]
    public void A_commune_that_only_changed_codes_is_told_from_one_that_merged()
    {
        MouvementCommune[] events =
        [
            Event("01900", "01001", 1968, ChangeOfDepartement),
            Event("01901", "01902", 2014, ChangeOfSeat), Event("01902", "01001", 2017),
        ];

        var natures = new CommuneFusions(events, new Dictionary<string, string>(), Current)
            .ToRows()
            .Select(row => (row.AncienCode, row.DateEffet.Year, row.Nature));

        Assert.Equal(
            [
                ("01900", 1968, NatureMouvement.ChangementDeCode),
                ("01901", 2017, NatureMouvement.Fusion),
                ("01902", 2017, NatureMouvement.Fusion),
            ],
            natures);
    }

    private static List<(string Old, string Today, int Year)> Rows(params MouvementCommune[] events) =>
        Rows(events, new Dictionary<string, string>());

    private static List<(string Old, string Today, int Year)> Rows(
        MouvementCommune[] events,
        IReadOnlyDictionary<string, string> delegated
    ) => [.. new CommuneFusions(events, delegated, Current).ToRows().Select(row => (row.AncienCode, row.CodeInsee, row.DateEffet.Year))];

    private static MouvementCommune Event(string before, string after, int year, int modalite = Merger) => new()
    {
        Modalite = modalite,
        DateEffet = new(year, 1, 1),
        TypeAvant = TypeCommune.Commune,
        CodeAvant = before,
        NomAvant = before,
        TypeApres = TypeCommune.Commune,
        CodeApres = after,
        NomApres = after,
    };
}
