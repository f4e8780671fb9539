using CoordonneSante.Import.Assemblage;
using CoordonneSante.Import.Cog;

namespace CoordonneSante.Import.Tests.Assemblage;

/// <remarks>As 85084, 85165 and 85212: one commune until 2023, three since 2024, the first with the code of the whole.</remarks>
public sealed class CommuneSplitsTests
{
    private static readonly MouvementCommune[] _events = [Split(2024, "A"), Split(2024, "B"), Split(2024, "C")];

    [Fact]
    public void A_file_that_names_none_of_the_other_parts_speaks_of_the_whole() =>
        Assert.Equal(["A", "B", "C"], PartsOf("A", stated: ["A", "D"], year: 2021));

    [Fact]
    public void A_file_that_names_another_part_speaks_of_what_is_left() => Assert.Empty(PartsOf("A", stated: ["A", "B"], year: 2021));

    [Fact]
    public void A_commune_that_never_parted_stands_for_itself() => Assert.Empty(PartsOf("D", stated: ["A", "D"], year: 2021));

    [Fact]
    public void A_file_of_long_after_only_lacks_the_other_parts() => Assert.Empty(PartsOf("A", stated: ["A", "D"], year: 2028));

    [Fact]
    public void A_file_without_vintage_may_be_of_before() => Assert.Equal(["A", "B", "C"], PartsOf("A", stated: ["A"], year: null));

    [Fact]
    public void A_part_that_has_merged_since_is_where_it_is_today() =>
        Assert.Equal(["A", "B", "D"], PartsOf("A", stated: ["A"], year: 2021, code => code == "C" ? "D" : code));

    [Fact]
    public void Parts_that_are_one_again_are_not_parts() => Assert.Empty(PartsOf("A", stated: ["A"], year: 2021, _ => "A"));

    private static IReadOnlyList<string> PartsOf(string code, HashSet<string> stated, int? year, Func<string, string?>? resolve = null) =>
        new CommuneSplits(_events, resolve ?? (part => part)).PartsOf(code, stated, year);

    private static MouvementCommune Split(int year, string part) => new()
    {
        Modalite = 21,
        DateEffet = new DateOnly(year, 1, 1),
        TypeAvant = TypeCommune.Commune,
        CodeAvant = "A",
        NomAvant = "A",
        TypeApres = TypeCommune.Commune,
        CodeApres = part,
        NomApres = part,
    };
}
