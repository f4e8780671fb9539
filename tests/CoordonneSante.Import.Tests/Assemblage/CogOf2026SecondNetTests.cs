using CoordonneSante.Import.Assemblage;
using CoordonneSante.Import.Cog;
using CoordonneSante.Import.Reading;
using CoordonneSante.Import.Tests.Reading;
using CoordonneSante.Tests;

namespace CoordonneSante.Import.Tests.Assemblage;

/// <summary>The COG of 2026, from the official extracts beside the repository.</summary>
public sealed class CogOf2026SecondNetTests
{
    [Fact]
    public void Each_delegated_or_associated_commune_leads_to_the_commune_that_holds_it()
    {
        var communes = Read("v_commune_2026.csv", CommuneReader.Read);
        var current = communes.Where(commune => commune.CodeDepartement is not null).Select(commune => commune.CodeInsee).ToHashSet();
        var delegated = communes
            .Where(commune => commune.CodeDepartement is null && !current.Contains(commune.CodeInsee))
            .ToDictionary(commune => commune.CodeInsee, commune => commune.CodeParent ?? "");
        var rows = new CommuneFusions(Read("v_mvt_commune_2026.csv", MouvementReader.Read), delegated, current)
            .ToRows()
            .ToDictionary(row => row.AncienCode);

        Assert.Equal(delegated.Select(pair => (pair.Key, pair.Value)), delegated.Keys.Select(code => (code, rows[code].CodeInsee)));
        Assert.Equal(("60694", new DateOnly(2024, 1, 1)), (rows["60455"].CodeInsee, rows["60455"].DateEffet));
        Assert.Equal(("14654", new DateOnly(2017, 1, 1)), (rows["14697"].CodeInsee, rows["14697"].DateEffet));
    }

    private static List<T> Read<T>(string name, Func<SourceFile, IEnumerable<LineOutcome<T>>> read)
    {
        using var source = SourceFile.Open(SecondNet.Extract($"cog-2026/{name}"));
        return [.. read(source).Accepted()];
    }
}
