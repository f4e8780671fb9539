namespace CoordonneSante.GraphQL.Tests.Validation.Rules;

public sealed class ExecutableDefinitionsTests
{
    [Fact]
    public void A_type_definition_is_not_executable() => Assert.Equal(
        [
            "The \"Mouse\" definition is not executable. (1:18)",
            "The \"cheese\" definition is not executable. (1:46)",
        ],
        Zoo.Validate("{ dog { name } } type Mouse { name: String } directive @cheese on FIELD"));

    [Fact]
    public void An_extension_of_the_schema_is_not_executable() => Assert.Equal(
        [
            "The schema definition is not executable. (1:18)",
            "The schema definition is not executable. (1:50)",
        ],
        Zoo.Validate("{ dog { name } } extend schema { mutation: Dog } schema { query: Query }"));
}
