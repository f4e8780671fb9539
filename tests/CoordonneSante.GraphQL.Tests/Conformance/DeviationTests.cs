namespace CoordonneSante.GraphQL.Tests.Conformance;

public sealed class DeviationTests
{
    [Fact]
    public void Every_deviation_names_cases_of_the_corpus_once()
    {
        var listed = Deviation.All.SelectMany(d => d.Cases.Select(name => (d.Chapter, name))).ToList();

        Assert.Equal(listed.Distinct(), listed);
        Assert.All(listed, c => Assert.Contains(c.name, Corpus.CasesOf(c.Chapter).Keys));
    }
}
