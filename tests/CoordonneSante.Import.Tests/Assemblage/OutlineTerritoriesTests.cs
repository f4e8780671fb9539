using CoordonneSante.Import.Assemblage;
using CoordonneSante.Import.Cog;

namespace CoordonneSante.Import.Tests.Assemblage;

/// <remarks>Invented events, each in the form that the COG gives a real one.</remarks>
public sealed class OutlineTerritoriesTests
{
    [Fact]
    public void A_commune_without_event_keeps_its_outline() => Assert.Equal([("A", "A")], Zones([], [], ["A"], ["A"]));

    [Fact]
    public void Communes_that_merged_share_an_outline() =>
        Assert.Equal(
            [("A", "A"), ("B", "A")],
            Zones([Merge(2019, "A", "A"), Merge(2019, "B", "A")], [], ["A"], ["A", "B"]));

    [Fact]
    public void Events_before_the_vintage_do_not_count() =>
        Assert.Equal([("A", "A")], Zones([Merge(2016, "A", "B")], [], ["A", "B"], ["A"]));

    [Fact]
    public void A_change_of_code_is_followed() =>
        Assert.Equal([("A", "C")], Zones([Merge(2019, "A", "B"), Merge(2021, "B", "C")], [], ["C"], ["A"]));

    /// <remarks>As 85084, 85165 and 85212 in 2024: one before 2018, three since.</remarks>
    [Fact]
    public void A_territory_that_was_shared_out_is_not_told_apart() =>
        Assert.Equal(
            [("A", "A+B"), ("C", "C")],
            Zones([Split(2024, "A", "A"), Split(2024, "A", "B"), Restore(2024, "B", "B")], [], ["A", "B", "C"], ["A", "C"]));

    /// <remarks>As 60054, 60455 and 60694: three in 2018, one from 2019, two since 2024, and the code of one of the three is that of two of
    /// them.</remarks>
    [Fact]
    public void Communes_that_merged_and_parted_again_go_each_its_way() =>
        Assert.Equal(
            [("A", "A"), ("B", "D"), ("D", "D")],
            Zones(
                [
                    Merge(2019, "A", "A"), Merge(2019, "B", "A"), Merge(2019, "D", "A"),
                    Split(2024, "A", "A"), Split(2024, "A", "D"), Restore(2024, "A", "A"),
                ],
                [("B", "D"), ("D", "D")],
                ["A", "D"],
                ["A", "B", "D"]));

    [Fact]
    public void Groups_that_have_a_commune_in_common_are_one() =>
        Assert.Equal(
            [("A", "A+B+C"), ("D", "A+B+C")],
            Zones(
                [Split(2020, "A", "A"), Split(2020, "A", "B"), Split(2021, "D", "B"), Split(2021, "D", "C")],
                [],
                ["A", "B", "C"],
                ["A", "D"]));

    /// <remarks>As a directory already built names what it keeps.</remarks>
    [Fact]
    public void Communes_of_one_outline_are_followed_together() =>
        Assert.Equal([("A+B", "A+C")], Zones([Merge(2025, "B", "C")], [], ["A", "C"], ["A+B"]));

    [Fact]
    public void A_code_that_leads_nowhere_is_left_out() => Assert.Equal([("A", "A")], Zones([], [], ["A"], ["A", "Z"]));

    [Fact]
    public void A_file_without_vintage_is_of_the_last_day_when_all_its_communes_existed() =>
        Assert.Equal(
            [("A", "A"), ("B", "A"), ("C", "C")],
            Zones(
                [Split(1985, "C", "C"), Split(1985, "C", "A"), Merge(2019, "A", "A"), Merge(2019, "B", "A")],
                [],
                ["A", "C"],
                ["A", "B", "C"],
                year: null));

    private static IEnumerable<(string, string)> Zones(
        MouvementCommune[] events, (string Code, string Parent)[] delegated, string[] current, string[] codes, int? year = 2018) =>
        new OutlineTerritories(events, delegated.ToDictionary(pair => pair.Code, pair => pair.Parent), current.ToHashSet())
            .ZonesOf(codes, year)
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => (pair.Key, pair.Value));

    private static MouvementCommune Merge(int year, string before, string after) => Event(32, year, TypeCommune.Commune, before, after);

    private static MouvementCommune Split(int year, string before, string after) => Event(21, year, TypeCommune.Commune, before, after);

    private static MouvementCommune Restore(int year, string before, string after) =>
        Event(21, year, TypeCommune.CommuneDeleguee, before, after);

    private static MouvementCommune Event(int kind, int year, TypeCommune typeBefore, string before, string after) => new()
    {
        Modalite = kind,
        DateEffet = new DateOnly(year, 1, 1),
        TypeAvant = typeBefore,
        CodeAvant = before,
        NomAvant = before,
        TypeApres = TypeCommune.Commune,
        CodeApres = after,
        NomApres = after,
    };
}
