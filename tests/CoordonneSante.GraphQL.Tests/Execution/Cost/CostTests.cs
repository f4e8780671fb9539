namespace CoordonneSante.GraphQL.Tests.Execution.Cost;

public sealed class CostTests
{
    [Theory]
    [InlineData("{ __typename }", 1)]
    [InlineData("{ tree { name } }", 1_000 + 1)]
    [InlineData("{ tree { name name a: name } }", 1_000 + 2)]
    [InlineData("{ tree { fruits { name } } }", 1_000 + (2 * (4 + 1)))]
    [InlineData("{ tree { notes } }", 1_000 + (2 * 1))]
    [InlineData("{ tree { shadow } }", 1_000 + 20)]
    [InlineData("{ tree { twin { twin { name } } } }", 1_000 + 10 + 10 + 1)]
    [InlineData("{ a: tree { name } b: tree { name } }", 2 * (1_000 + 1))]
    public void A_field_weighs_what_the_schema_says_of_it_or_of_its_type(string document, double expected) =>
        Assert.Equal(expected, Orchard.CostOf(document));

    [Theory]
    [InlineData("{ trees { nodes { name } } }", "", 10 + (5 * (10 + 1)))]
    [InlineData("{ trees(first: 30) { nodes { name } total } }", "", 10 + (30 * (10 + 1)) + 1)]
    [InlineData("{ trees(first: 3, last: 7) { nodes { name } } }", "", 10 + (7 * (10 + 1)))]
    [InlineData("query($n: Int) { trees(first: $n) { nodes { name } } }", "{\"n\":40}", 10 + (40 * (10 + 1)))]
    [InlineData("query($n: Int = 6) { trees(first: $n) { nodes { name } } }", "{}", 10 + (6 * (10 + 1)))]
    [InlineData("query($n: Int) { trees(first: $n) { nodes { name } } }", "{}", 10 + (5 * (10 + 1)))]
    [InlineData("query($n: Int) { trees(first: $n) { nodes { name } } }", "{\"n\":null}", 10 + (5 * (10 + 1)))]
    [InlineData("query($n: Int) { trees(first: $n) { ...F } } fragment F on TreePage { nodes { name } }", "{\"n\":8}", 10 + (8 * (10 + 1)))]
    public void A_list_has_as_many_items_as_its_slicing_arguments_say_else_as_assumed(string document, string variables, double expected) =>
        Assert.Equal(expected, Orchard.CostOf(document, variables));

    [Fact]
    public void A_list_written_whole_has_as_many_items_as_a_whole_list_and_no_other_has() => Assert.Equal(
        10 + (40 * (10 + (2 * (4 + 1)))), Orchard.CostOf("{ trees { nodes { fruits { name } } } }", isCompleteList: true));

    [Fact]
    public void Of_the_types_that_a_value_may_have_the_dearest_counts() => Assert.Equal(
        3 * (10 + 1 + 50), Orchard.CostOf("{ plants { name ... on Flower { petals } ... on Tree { notes } } }"));

    [Theory]
    [InlineData("{ near(radius: 10) { name } }", "", 1_000 + 1)]
    [InlineData("{ near(radius: 20) { name } }", "", 4_000 + 1)]
    [InlineData("{ near { name } }", "", 40 + 1)]
    [InlineData("query($r: Float!) { near(radius: $r) { name } }", "{\"r\":30}", 9_000 + 1)]
    public void The_weight_of_a_field_grows_with_an_argument_where_the_schema_says_so(string document, string variables, double expected) =>
        Assert.Equal(expected, Orchard.CostOf(document, variables), precision: 6);

    [Theory]
    [InlineData("{ match(where: {name: \"a\"}) }", "", 100)]
    [InlineData("{ match(where: {and: [{name: \"a\"}, {name: \"b\"}]}) }", "", 200)]
    [InlineData("{ match(where: {names: [\"a\", \"b\", \"c\"]}) }", "", 9)]
    [InlineData("query($w: Where) { match(where: $w) }", "{\"w\":{\"and\":[{\"name\":\"a\"},{\"names\":[\"b\",\"c\"]}]}}", 100 + 6)]
    [InlineData("query($n: [String!]) { match(where: {names: $n}) }", "{\"n\":[\"a\",\"b\",\"c\",\"d\"]}", 12)]
    [InlineData("query($n: String) { match(where: {name: $n}) }", "{\"n\":\"a\"}", 100)]
    [InlineData("query($s: Shape) { match(shape: $s) }", "{\"s\":{\"points\":[[1,2],[3,4]]}}", 4 * 7)]
    [InlineData("query($s: Shape) { a: match(shape: $s) b: match(shape: $s) }", "{\"s\":[1,2,3]}", (2 * 3 * 7) + 1)]
    [InlineData("query($w: Where = {name: \"a\", names: [\"b\"]}) { match(where: $w) }", "", 100 + 3)]
    public void Each_value_given_weighs_what_is_said_nearest_above_it_at_each_use(string document, string variables, double expected) =>
        Assert.Equal(expected + 1, Orchard.CostOf(document, variables));

    [Fact]
    public void Fragments_that_double_at_each_level_are_counted_without_being_walked()
    {
        var fragments = Enumerable.Range(0, 40).Select(
            i => $"fragment F{i} on Tree {{ a: twin {{ ...F{i + 1} }} b: twin {{ ...F{i + 1} }} }} ");
        var document = $"{{ tree {{ ...F0 }} }} {string.Concat(fragments)} fragment F40 on Tree {{ name }}";

        // Each level holds two objects of the next: 2 × 10, doubled forty times.
        Assert.Equal(1_000 + Math.Pow(2, 40) + Enumerable.Range(1, 40).Sum(level => 10 * Math.Pow(2, level)), Orchard.CostOf(document));
    }

    [Fact]
    public void Selections_under_another_list_are_not_sized_by_it() => Assert.Equal(
        10 + (9 * (10 + (2 * (4 + 1)))), Orchard.CostOf("{ trees(first: 9) { nodes { fruits { name } } } }"));

    [Fact]
    public void What_is_skipped_costs_nothing() => Assert.Equal(
        1_000 + 1, Orchard.CostOf("query($c: Boolean!) { tree { name notes @include(if: $c) } }", "{\"c\":false}"));

    [Fact]
    public async Task A_request_above_the_limit_is_refused_before_it_runs_with_what_to_reduce() =>
        Assert.Equal(
            """{"errors":[{"message":"The request costs 1011, more than the 1000 that one request may cost.","extensions":"""
                + """{"code":"COST_EXCEEDED","hint":"\"many\" is 99 % of it:"""
                + """ ask for fewer items or fields there, a smaller radius, or split the request."}}]}""",
            await Orchard.AskAsync(Orchard.Executor(maxCost: 1_000), "{ many: trees(first: 90) { nodes { name } } trees { total } }"));

    [Fact]
    public async Task Equal_calls_of_one_request_are_computed_once()
    {
        var before = Orchard.Calls;
        var answer = await Orchard.AskAsync(
            Orchard.Executor(), "query($n: String) { a: tree(name: \"x\") { name } b: tree(name: \"x\") { name } c: tree(name: $n) { "
                + "name } d: tree(name: $n) { name } e: tree { name } }", "{\"n\":\"y\"}");

        Assert.Equal(before + 3, Orchard.Calls);
        Assert.Equal(
            $$$"""{"data":{"a":{"name":"x {{{before + 1}}}"},"b":{"name":"x {{{before + 1}}}"},"c":{"name":"y {{{before + 2}}}"},"d":"""
                + $$$"""{"name":"y {{{before + 2}}}"},"e":null}}""",
            answer);
    }
}
