using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Schemas;

namespace CoordonneSante.GraphQL.Tests.Conformance;

/// <summary>
/// Type-system documents are schemas, or have the reference's errors in its order; schemas are printed as it prints them.
/// </summary>
public sealed class SchemaConformanceTests
{
    [Theory]
    [MemberData(nameof(Corpus.NamesOf), "schema", MemberType = typeof(Corpus))]
    public void Type_system_document_is_judged_as_the_reference_does(string name)
    {
        var recorded = Corpus.Case("schema", name);

        SchemaBuilder.TryBuild(Parser.Parse(new Source(recorded.GetProperty("document").GetString() ?? "")), out _, out var errors);

        Outcome.AssertConforms("schema", name, Outcome.Checked(recorded.GetProperty("errors")), Outcome.Checked(errors));
    }

    [Theory]
    [MemberData(nameof(Corpus.NamesOf), "schema-printing", MemberType = typeof(Corpus))]
    public void Schema_is_printed_as_the_reference_does(string name)
    {
        var recorded = Corpus.Case("schema-printing", name);

        var printed = SchemaPrinter.Print(SchemaBuilder.Build(recorded.GetProperty("document").GetString() ?? ""));

        var reference = Outcome.Accepted(recorded.GetProperty("printed").GetString() ?? "");
        Outcome.AssertConforms("schema-printing", name, reference, Outcome.Accepted(printed));
    }
}
