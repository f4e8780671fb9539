using CoordonneSante.GraphQL.Language;

namespace CoordonneSante.GraphQL.Tests.Conformance;

/// <summary>Syntax trees are written in the canonical form of the reference.</summary>
public sealed class PrintingConformanceTests
{
    [Theory]
    [MemberData(nameof(Corpus.NamesOf), "printing", MemberType = typeof(Corpus))]
    public void Text_is_printed_as_the_reference_does(string name)
    {
        var recorded = Corpus.Case("printing", name);

        var printed = Printer.Print(Goal.Parse(recorded));

        var reference = Outcome.Accepted(recorded.GetProperty("printed").GetString() ?? "");
        Outcome.AssertConforms("printing", name, reference, Outcome.Accepted(printed));
    }
}
