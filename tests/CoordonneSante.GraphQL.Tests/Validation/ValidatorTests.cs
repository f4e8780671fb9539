using System.Text;
using CoordonneSante.GraphQL.Validation;

namespace CoordonneSante.GraphQL.Tests.Validation;

public sealed class ValidatorTests
{
    [Fact]
    public void A_document_that_fits_the_schema_has_no_errors() => Assert.Empty(Zoo.Validate(
        """
        query Visit($id: ID!, $short: Boolean = true, $with: Boolean!) @note(text: "a") @note(text: "b") {
          animal(id: $id) { __typename ...Card ... on Dog @include(if: $with) { barks(at: MEOW) } }
          animals(filter: { weight: { from: 1.5 }, not: { weight: {}, names: "Rex" } }) { ...Card }
          __type(name: "Dog") { fields { type { name } } }
        }
        fragment Card on Animal { label: name(short: $short) keeper { name animals(of: BARK) { weight } } }
        """));

    [Fact]
    public void Errors_come_in_the_order_of_the_document_and_at_one_node_in_the_order_of_the_rules() => Assert.Equal(
        [
            "Cannot query field \"nam\" on type \"Dog\". Did you mean \"name\"? (1:17)",
            "Unknown directive \"@loud\". (1:21)",
            "Unknown fragment \"Card\". (1:30)",
            "Variable \"$x\" is not defined by operation \"A\". (1:47) (1:1)",
            "Field \"cat\" of type \"Cat\" must have a selection of subfields. Did you mean \"cat { ... }\"? (2:11)",
        ],
        Zoo.Validate("query A { dog { nam @loud ...Card name(short: $x) } }\nquery B { cat }"));

    [Fact]
    public void After_the_hundredth_error_validation_gives_up()
    {
        var errors = Zoo.Validate(new StringBuilder("{").Insert(1, " nothing", 500).Append('}').ToString());

        Assert.Equal(101, errors.Count);
        Assert.Equal("Cannot query field \"nothing\" on type \"Query\". (1:795)", errors[99]);
        Assert.Equal("Too many validation errors, error limit reached. Validation aborted.", errors[100]);
    }

    [Fact]
    public void A_server_may_want_fewer_errors() => Assert.Equal(
        ["Cannot query field \"a\" on type \"Query\". (1:3)", "Too many validation errors, error limit reached. Validation aborted."],
        Zoo.Validate("{ a b }", new ValidationOptions { MaxErrors = 1 }));
}
