using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Tests.Conformance.Serving;
using CoordonneSante.GraphQL.Validation;

namespace CoordonneSante.GraphQL.Tests.Conformance;

/// <summary>Documents are valid, or have the reference's errors in its order.</summary>
public sealed class ValidationConformanceTests
{
    [Theory]
    [MemberData(nameof(Corpus.NamesOf), "validation", MemberType = typeof(Corpus))]
    public void Document_is_judged_as_the_reference_does(string name)
    {
        var recorded = Corpus.Case("validation", name);
        var schema = CaseSchemas.Of(recorded.GetProperty("schema").GetString() ?? "");

        var document = Parser.Parse(new Source(recorded.GetProperty("document").GetString() ?? ""));
        var errors = Validator.Validate(schema, document, ValidationOptions.Default);

        Outcome.AssertConforms("validation", name, Outcome.Checked(recorded.GetProperty("errors")), Outcome.Checked(errors));
    }
}
