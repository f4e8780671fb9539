using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Tests.Language;

/// <summary>What documents become; that nothing is lost is the round trip of <see cref="LanguageFuzzTests"/>.</summary>
public sealed class ParserTests
{
    [Fact]
    public void A_field_has_its_alias_its_arguments_and_the_place_it_was_read_from()
    {
        var field = Assert.IsType<FieldNode>(SelectionsOf("{\n  a: x }")[0]);

        Assert.Equal("a", field.Alias!.Value);
        Assert.Equal("x", field.Name.Value);
        Assert.Equal("a", field.ResponseName);
        Assert.Null(field.SelectionSet);
        Assert.Equal((4, 8), (field.Location.StartOffset, field.Location.EndOffset));
        Assert.Equal(new LineColumn(2, 3), field.Location.Start.LineColumn);
    }

    [Fact]
    public void Columns_count_UTF_16_code_units()
    {
        var fields = SelectionsOf("{ a(b: \"é😀\") c }");

        Assert.Equal(new LineColumn(1, 15), fields[1].Location.Start.LineColumn);
    }

    [Fact]
    public void Keywords_are_names_wherever_a_name_may_stand()
    {
        foreach (var word in new[] { "query", "fragment", "type", "extend", "true", "null", "repeatable", "implements", "on" })
        {
            var field = Assert.IsType<FieldNode>(
                SelectionsOf($"query {word}($" + $"{word}: {word} = {{{word}: 1}}) {{ {word}: {word}({word}: ${word}) @{word} }}")[0]);

            Assert.Equal(word, field.ResponseName);
            Assert.Equal(word, field.Arguments[0].Name.Value);
            Assert.Equal(word, field.Directives[0].Name.Value);
        }
    }

    [Fact]
    public void Three_dots_begin_a_spread_or_an_inline_fragment()
    {
        var selections = SelectionsOf("{ ...F ...on T { a } ... @d { a } ...onward }");

        Assert.Equal("F", Assert.IsType<FragmentSpreadNode>(selections[0]).Name.Value);
        Assert.Equal("T", Assert.IsType<InlineFragmentNode>(selections[1]).TypeCondition!.Name.Value);
        Assert.Null(Assert.IsType<InlineFragmentNode>(selections[2]).TypeCondition);
        Assert.Equal("onward", Assert.IsType<FragmentSpreadNode>(selections[3]).Name.Value);
    }

    [Fact]
    public void Executable_definitions_and_variables_may_be_described()
    {
        var document = Parser.Parse(new Source("\"o\" query ($a: Int, \"v\" $b: Int @d) { a } \"\"\"f\"\"\" fragment F on T { a }"));

        var operation = Assert.IsType<OperationDefinitionNode>(document.Definitions[0]);
        Assert.Equal("o", operation.Description!.Value);
        Assert.Null(operation.VariableDefinitions[0].Description);
        Assert.Equal("v", operation.VariableDefinitions[1].Description!.Value);
        Assert.Equal("d", operation.VariableDefinitions[1].Directives[0].Name.Value);
        Assert.True(Assert.IsType<FragmentDefinitionNode>(document.Definitions[1]).Description!.IsBlock);
    }

    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"é😀\"", "é😀")]
    [InlineData("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t")]
    [InlineData("\"\\u00e9 \\u{1F600} \\uD83D\\uDE00 \\u{00000041}\"", "é 😀 😀 A")]
    [InlineData("\"# not a comment\"", "# not a comment")]
    public void A_quoted_string_means_its_text_with_escapes_resolved(string text, string value)
    {
        var node = Assert.IsType<StringValueNode>(Parser.ParseValue(new Source(text)));

        Assert.Equal((value, false), (node.Value, node.IsBlock));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("  \n\t\n", "")]
    [InlineData("\\n \\u00e9", "\\n \\u00e9")]
    [InlineData("a \\\"\"\" b", "a \"\"\" b")]
    [InlineData("one\r\n  two\r    three\n", "one\ntwo\n  three")]
    [InlineData("\n    Bonjour,\n      Monde\n\n    Fin\n  ", "Bonjour,\n  Monde\n\nFin")]
    [InlineData("  first\n  rest", "  first\nrest")]
    [InlineData("\n\n  a\n \n\tb\n", " a\n\nb")]
    public void A_block_string_means_its_lines_without_common_indentation_and_outer_blank_lines(string raw, string value)
    {
        var node = Assert.IsType<StringValueNode>(Parser.ParseValue(new Source($"\"\"\"{raw}\"\"\"")));

        Assert.Equal((value, true), (node.Value, node.IsBlock));
    }

    [Fact]
    public void Numbers_are_kept_as_written()
    {
        var list = Assert.IsType<ListValueNode>(Parser.ParseValue(new Source("[-0, 123456789012345678901234567890, 1.50e+0]")));

        Assert.Equal("-0", Assert.IsType<IntValueNode>(list.Values[0]).Value);
        Assert.Equal("123456789012345678901234567890", Assert.IsType<IntValueNode>(list.Values[1]).Value);
        Assert.Equal("1.50e+0", Assert.IsType<FloatValueNode>(list.Values[2]).Value);
    }

    [Fact]
    public void Every_kind_of_type_system_definition_and_its_extension_are_told_apart()
    {
        var document = Parser.Parse(new Source(
            """
            schema { query: Q }       extend schema @d
            scalar S                  extend scalar S @d
            type T                    extend type T implements I
            interface I               extend interface I { a: A }
            union U                   extend union U = A
            enum E                    extend enum E { A }
            input N                   extend input N { a: A }
            directive @d on FIELD
            """));

        Assert.Equal(
            [
                typeof(SchemaDefinitionNode), typeof(ScalarTypeDefinitionNode), typeof(ObjectTypeDefinitionNode), typeof(
                    InterfaceTypeDefinitionNode),
                typeof(UnionTypeDefinitionNode), typeof(EnumTypeDefinitionNode), typeof(
                    InputObjectTypeDefinitionNode), typeof(DirectiveDefinitionNode),
            ],
            document.Definitions.Where(d => d is TypeSystemNode { IsExtension: false }).Select(d => d.GetType()));
        Assert.Equal(
            [
                typeof(SchemaDefinitionNode), typeof(ScalarTypeDefinitionNode), typeof(ObjectTypeDefinitionNode), typeof(
                    InterfaceTypeDefinitionNode),
                typeof(UnionTypeDefinitionNode), typeof(EnumTypeDefinitionNode), typeof(InputObjectTypeDefinitionNode),
            ],
            document.Definitions.Where(d => d is TypeSystemNode { IsExtension: true }).Select(d => d.GetType()));
    }

    [Fact]
    public void A_directive_definition_has_arguments_repeatability_and_locations()
    {
        var document = Parser.Parse(new Source("directive @d(a: Int = 1 @e) repeatable on | FIELD | ENUM_VALUE directive @once on QUERY"));

        var directive = Assert.IsType<DirectiveDefinitionNode>(document.Definitions[0]);
        Assert.True(directive.IsRepeatable);
        Assert.Equal("a", directive.Arguments[0].Name.Value);
        Assert.Equal(["FIELD", "ENUM_VALUE"], directive.Locations.Select(l => l.Value));
        Assert.False(Assert.IsType<DirectiveDefinitionNode>(document.Definitions[1]).IsRepeatable);
    }

    private static IReadOnlyList<SelectionNode> SelectionsOf(string text) =>
        Assert.IsType<OperationDefinitionNode>(Assert.Single(Parser.Parse(new Source(text)).Definitions)).SelectionSet.Selections;
}
