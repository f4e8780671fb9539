namespace CoordonneSante.GraphQL.Tests.Validation.Rules;

public sealed class SingleRootFieldTests
{
    [Fact]
    public void One_field_may_be_selected_several_times() =>
        Assert.Empty(Zoo.Validate("subscription { arrival { name } ...A } fragment A on Subscription { arrival { weight } }"));

    [Fact]
    public void Two_root_fields_are_one_too_many() => Assert.Equal(
        [
            "Subscription \"S\" must select only one top level field. (1:35)",
        ],
        Zoo.Validate("subscription S { arrival { name } departure { name } }"));

    [Fact]
    public void Fields_of_fragments_count() => Assert.Equal(
        [
            "Anonymous Subscription must select only one top level field. (1:39) (1:96)",
            "Cannot spread fragment \"A\" within itself. (1:122)",
        ],
        Zoo.Validate(
            """
            subscription { arrival { name } ... { departure { name } } ...A } fragment A on Subscription { other: arrival { weight } ...A }
            """));

    [Fact]
    public void Introspection_is_nothing_to_subscribe_to() => Assert.Equal(
        [
            "Subscription \"S\" must not select an introspection top level field. (1:18)",
        ],
        Zoo.Validate("subscription S { __typename }"));

    [Fact]
    public void A_query_may_select_many_root_fields() => Assert.Empty(Zoo.Validate("query { dog { name } cat { name } }"));

    [Fact]
    public void Whether_a_root_field_is_selected_may_not_depend_on_variables() => Assert.Equal(
        [
            "Subscription \"S\" must not use `@skip` or `@include` directives in the top level selection. (2:11) (3:8) (4:45)",
        ],
        Zoo.Validate(
            """
            subscription S($a: Boolean!) {
              arrival @include(if: $a) { name }
              ...A @skip(if: $a) ... on Subscription { departure { name @skip(if: true) } }
            } fragment A on Subscription { x: departure @skip(if: $a) { name } }
            """));
}
