using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Tests.Language;

public sealed class PrinterTests
{
    [Theory]
    [InlineData("{a,b:c}", "{\n  a\n  b: c\n}")]
    [InlineData("query{a}", "{\n  a\n}")]
    [InlineData("query Q{a{b}}", "query Q {\n  a {\n    b\n  }\n}")]
    [InlineData("query($a:Int=1@d,$b:[T!]!){a}", "query ($a: Int = 1 @d, $b: [T!]!) {\n  a\n}")]
    [InlineData("query@d{a}", "query @d {\n  a\n}")]
    [InlineData("\"d\"mutation M@d(a:$b){a}", "\"d\"\nmutation M @d(a: $b) {\n  a\n}")]
    [InlineData("subscription{a}", "subscription {\n  a\n}")]
    [InlineData("query(\"d\"$a:Int,$b:Int){a}", "query (\n\"d\"\n$a: Int\n$b: Int\n) {\n  a\n}")]
    [InlineData(
        "{a(b:[1,-2.5e3,\"t\",true,null,E,{c:$d}],e:[],f:{})@g@h}",
        "{\n  a(b: [1, -2.5e3, \"t\", true, null, E, {c: $d}], e: [], f: {}) @g @h\n}"
    )]
    [InlineData(
        "{...F@d...on T@d{a}...@d{a}...{a}}",
        "{\n  ...F @d\n  ... on T @d {\n    a\n  }\n  ... @d {\n    a\n  }\n  ... {\n    a\n  }\n}"
    )]
    [InlineData("fragment F on T@d{a}", "fragment F on T @d {\n  a\n}")]
    [InlineData("{a}fragment F on T{b}", "{\n  a\n}\n\nfragment F on T {\n  b\n}")]
    public void Executable_documents_are_laid_out_as_the_reference_implementation_does(string text, string printed) =>
        Assert.Equal(printed, Print(text));

    [Theory]
    [InlineData("schema@d{query:Q mutation:M}", "schema @d {\n  query: Q\n  mutation: M\n}")]
    [InlineData("extend schema@d", "extend schema @d")]
    [InlineData("\"d\"scalar S@specifiedBy(url:\"u\")", "\"d\"\nscalar S @specifiedBy(url: \"u\")")]
    [InlineData("type T implements&A&B@d{\"d\"a(b:C=1@e):[D!]!@f}", "type T implements A & B @d {\n  \"d\"\n  a(b: C = 1 @e): [D!]! @f\n}")]
    [InlineData("type T{a(\"d\"b:C d:E):F}", "type T {\n  a(\n    \"d\"\n    b: C\n    d: E\n  ): F\n}")]
    [InlineData("extend interface I implements J", "extend interface I implements J")]
    [InlineData("union U@d=|A|B", "union U @d = A | B")]
    [InlineData("enum E@d{\"d\"A@e B}", "enum E @d {\n  \"d\"\n  A @e\n  B\n}")]
    [InlineData("input I@oneOf{a:Int=1 b:[C]@d}", "input I @oneOf {\n  a: Int = 1\n  b: [C] @d\n}")]
    [InlineData("directive@d(a:B)repeatable on|FIELD|QUERY", "directive @d(a: B) repeatable on FIELD | QUERY")]
    [InlineData("directive@d(\"d\"a:B)on FIELD", "directive @d(\n  \"d\"\n  a: B\n) on FIELD")]
    [InlineData("type T", "type T")]
    public void Type_system_documents_are_laid_out_as_the_reference_implementation_does(string text, string printed) =>
        Assert.Equal(printed, Print(text));

    [Fact]
    public void Arguments_take_a_line_each_when_their_field_passes_eighty_characters()
    {
        var value = new string('a', 60);

        Assert.Equal($"{{\n  field(one: \"{value}\", b: 1)\n}}", Print($"{{ field(one: \"{value}\", b: 1) }}"));
        Assert.Equal($"{{\n  field(\n    one: \"{value}a\"\n    b: 1\n  )\n}}", Print($"{{ field(one: \"{value}a\", b: 1) }}"));
    }

    [Theory]
    [InlineData("a", "\"\"\"a\"\"\"")]
    [InlineData("", "\"\"\"\"\"\"")]
    [InlineData(" indented", "\"\"\" indented\"\"\"")]
    [InlineData("two\nlines", "\"\"\"\ntwo\nlines\n\"\"\"")]
    [InlineData("two\n  lines", "\"\"\"\ntwo\n  lines\n\"\"\"")]
    [InlineData("ends in a \"quote\"", "\"\"\"\nends in a \"quote\"\n\"\"\"")]
    [InlineData("ends in a slash\\", "\"\"\"\nends in a slash\\\n\"\"\"")]
    [InlineData("triple \"\"\" inside", "\"\"\"triple \\\"\"\" inside\"\"\"")]
    [InlineData("triple at the end \"\"\"", "\"\"\"\ntriple at the end \\\"\"\"\n\"\"\"")]
    public void A_block_string_is_written_so_that_it_reads_back(string value, string notation)
    {
        Assert.Equal(notation, BlockString.NotationOf(value));
        Assert.Equal(value, Assert.IsType<StringValueNode>(Parser.ParseValue(new Source(notation))).Value);
    }

    [Fact]
    public void A_long_block_string_stands_on_lines_of_its_own()
    {
        var value = new string('é', 71);

        Assert.Equal($"\"\"\"{value[1..]}\"\"\"", BlockString.NotationOf(value[1..]));
        Assert.Equal($"\"\"\"\n{value}\n\"\"\"", BlockString.NotationOf(value));
    }

    [Fact]
    public void Block_strings_follow_the_indentation_of_their_place() =>
        Assert.Equal(
            "type T {\n  \"\"\"\n  one\n  \n    two\n  \"\"\"\n  a: A\n}",
            Print("type T { \"\"\"\none\n\n  two\n\"\"\" a: A }"));

    [Theory]
    [InlineData("type T", "type T\n\nquery {\n  a\n}")]
    [InlineData("extend schema @d", "extend schema @d\n\nquery {\n  a\n}")]
    [InlineData("union U = A", "union U = A\n\n{\n  a\n}")]
    public void A_query_after_a_type_without_fields_keeps_its_keyword(string definition, string printed) =>
        Assert.Equal(printed, Print($"{definition} query {{ a }}"));

    [Fact]
    public void Quoted_strings_escape_what_is_not_printable() =>
        Assert.Equal(
            "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001F\\u007F\\u009Fé😀\"",
            QuotedString.NotationOf("\"\\/\b\f\n\r\t\0\u001F\u007F\u009Fé😀"));

    [Theory]
    [InlineData("[[Int!]!]")]
    [InlineData("Int")]
    public void A_type_is_printed_alone(string text) => Assert.Equal(text, Printer.Print(Parser.ParseType(new Source(text))));

    private static string Print(string text) => Printer.Print(Parser.Parse(new Source(text)));
}
