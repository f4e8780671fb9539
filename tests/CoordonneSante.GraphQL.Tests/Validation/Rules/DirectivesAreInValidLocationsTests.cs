namespace CoordonneSante.GraphQL.Tests.Validation.Rules;

public sealed class DirectivesAreInValidLocationsTests
{
    [Fact]
    public void A_directive_stands_where_its_definition_says() => Assert.Empty(Zoo.Validate(
        """
        query($a: Int @note(text: "v")) { day(count: $a) @shout ...A @shout ... @shout { d: day } } fragment A on Query { d: day }
        """));

    [Fact]
    public void Elsewhere_it_is_refused() => Assert.Equal(
        [
            "Directive \"@skip\" may not be used on VARIABLE_DEFINITION. (1:17)",
            "Directive \"@shout\" may not be used on QUERY. (1:34)",
            "Directive \"@deprecated\" may not be used on FIELD. (1:58)",
            "Directive \"@note\" may not be used on FRAGMENT_SPREAD. (1:75)",
            "Directive \"@note\" may not be used on INLINE_FRAGMENT. (1:96)",
            "Directive \"@include\" may not be used on FRAGMENT_DEFINITION. (2:21)",
            "Directive \"@note\" may not be used on SUBSCRIPTION. (3:16)",
        ],
        Zoo.Validate(
            """
            query Q($a: Int @skip(if: true)) @shout { day(count: $a) @deprecated ...A @note(text: "s") ... @note(text: "i") { d: day } }
            fragment A on Query @include(if: true) { d: day }
            subscription S @note(text: "m") { arrival { name } }
            """));
}
