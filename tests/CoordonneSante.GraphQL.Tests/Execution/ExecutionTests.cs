namespace CoordonneSante.GraphQL.Tests.Execution;

public class ExecutionTests
{
    [Fact]
    public async Task Fields_are_written_in_the_order_they_are_asked() => Assert.Equal(
        """{"data":{"animals":[{"kind":"SMALL_MAMMAL","name":"vole"},{"kind":"BIRD","name":"wren"}]}}""",
        await Menagerie.Ask("{ animals { kind name } }"));

    [Fact]
    public async Task Aliases_arguments_and_nested_objects() =>
        Assert.Equal(
            """{"data":{"w":{"legs":2,"twice":4,"friend":{"name":"vole","friend":null},"__typename":"Animal"}}}""",
            await Menagerie.Ask(
                """{ w: animal(name: "wren") { legs twice: legs(doubled: true) friend { name friend { name } } __typename } }"""
            ));

    [Fact]
    public async Task Lists_of_structs_need_no_class() => Assert.Equal(
        """{"data":{"points":[{"x":0,"y":0,"label":null},{"x":1,"y":0.5,"label":"p1"},{"x":2,"y":1,"label":"p2"}]}}""",
        await Menagerie.Ask("query($n: Int!) { points(count: $n) { x y label } }", """{"n":3}"""));

    [Fact]
    public async Task An_interface_is_resolved_by_the_value_s_type() => Assert.Equal(
        """{"data":{"a":{"name":"Zoé","animals":[{"name":"vole"},null]},"b":{"name":"wren","kind":"BIRD"},"c":null}}""",
        await Menagerie.Ask("""
            { a: creature(name: "Zoé") { ...F } b: creature(name: "wren") { ...F } c: creature(name: "x") { name } }
            fragment F on Creature { name ... on Keeper { animals { name } } ... on Animal { kind } }
            """));

    [Fact]
    public async Task Merged_fields_are_one_field_with_both_selections() => Assert.Equal(
        """{"data":{"keeper":{"name":"Zoé","animals":[{"name":"vole","kind":"SMALL_MAMMAL"},null]}}}""",
        await Menagerie.Ask("{ keeper { name animals { name } } keeper { animals { kind } name } }"));

    [Theory]
    [InlineData("true", """{"data":{"float":0.1,"keeper":{"name":"Zoé"}}}""")]
    [InlineData("false", """{"data":{"keeper":{"name":"Zoé"},"float":0.1}}""")]
    public async Task A_skipped_occurrence_does_not_fix_the_field_s_place(string first, string expected) => Assert.Equal(
        expected,
        await Menagerie.Ask("query($first: Boolean!) { float @include(if: $first) keeper { name } float }", $$"""{"first":{{first}}}"""));

    [Fact]
    public async Task A_null_in_a_list_of_nullable_items_stays_there() =>
        Assert.Equal("""{"data":{"maybe":[1,null,3]}}""", await Menagerie.Ask("{ maybe }"));

    [Fact]
    public async Task A_null_item_in_a_list_of_non_null_items_nulls_the_list() =>
        Assert.Equal(
            """{"errors":[{"message":"Cannot return null for non-nullable field Query.required.","locations":[{"line":1,"column":"""
                + """10}],"path":["required",1],"extensions":{"code":"NULL_IN_NON_NULL"}}],"data":{"float":0.1,"required":null}}""",
            await Menagerie.Ask("{ float, required }"));

    [Fact]
    public async Task An_error_in_a_non_null_field_nulls_the_nearest_nullable_parent() =>
        Assert.Equal(
            """{"errors":[{"message":"vole keeps its secret.","locations":[{"line":1,"column":32}],"path":["keeper","animals","""
                + """0,"secret"],"extensions":{"code":"KNOWN","hint":"Try again."}}],"data":{"keeper":{"name":"Zoé","animals":[null,"""
                + """null]}}}""",
            await Menagerie.Ask("{ keeper { name animals { name secret } } }"));

    [Fact]
    public async Task An_error_in_a_non_null_root_field_nulls_the_data() =>
        Assert.Equal(
            """{"errors":[{"message":"known","locations":[{"line":1,"column":9}],"path":["failingRequired"],"extensions":"""
                + """{"code":"KNOWN","hint":"Try again."}}],"data":null}""",
            await Menagerie.Ask("{ float failingRequired }"));

    [Fact]
    public async Task An_unexpected_exception_is_logged_with_the_request_and_masked()
    {
        var logged = new List<string>();
        var answer = await Menagerie.Ask(
            "{ failing }", options: new() { OnException = (exception, place) => logged.Add($"{place}: {exception.Message}") });
        Assert.Equal(
            """{"errors":[{"message":"Internal error.","locations":[{"line":1,"column":3}],"path":["failing"],"extensions":"""
                + """{"code":"INTERNAL_ERROR","hint":"Quote request r1 when reporting it."}}],"data":{"failing":null}}""",
            answer);
        Assert.Equal(["Query.failing, request r1: secret detail"], logged);
    }

    [Fact]
    public async Task A_value_its_scalar_cannot_represent_is_an_error_at_the_field() =>
        Assert.Equal(
            """{"errors":[{"message":"Float cannot represent non numeric value: NaN","locations":[{"line":1,"column":3}],"path":"""
                + """["notANumber"],"extensions":{"code":"INTERNAL_ERROR"}}],"data":{"notANumber":null}}""",
            await Menagerie.Ask("{ notANumber }"));

    [Fact]
    public async Task Asynchronous_root_fields_fail_alone() =>
        Assert.Equal(
            """{"errors":[{"message":"later","locations":[{"line":1,"column":25}],"path":["laterFailing"],"extensions":"""
                + """{"code":"KNOWN","hint":"Try again."}}],"data":{"a":1,"laterFailing":null,"b":2}}""",
            await Menagerie.Ask("{ a: later(value: 1)    laterFailing b: later(value: 2) }"));

    [Theory]
    [InlineData("{ echo }", "none|null|")]
    [InlineData("{ echo(text: null) }", "null|null|")]
    [InlineData("{ echo(text: \"é\\n\", numbers: 4, kind: BIRD) }", "é\\n|4|Bird")]
    [InlineData("{ echo(numbers: [1, 2]) }", "none|1,2|")]
    public async Task Literals_are_coerced_to_the_parameters_types(string document, string expected) =>
        Assert.Equal($$$"""{"data":{"echo":"{{{expected}}}"}}""", await Menagerie.Ask(document));

    [Theory]
    [InlineData("{}", "none|null|")]
    [InlineData("""{"t":null}""", "null|null|")]
    [InlineData("""{"t":"x","n":[7],"k":"BIRD"}""", "x|7|Bird")]
    [InlineData("""{"n":7}""", "none|7|")]
    public async Task Variables_are_coerced_and_absent_ones_leave_the_default(string variables, string expected) => Assert.Equal(
        $$$"""{"data":{"echo":"{{{expected}}}"}}""",
        await Menagerie.Ask("query($t: String, $n: [Int!], $k: Kind) { echo(text: $t, numbers: $n, kind: $k) }", variables));

    [Theory]
    [InlineData("{kind: BIRD}", "wren")]
    [InlineData("{not: {kind: BIRD}}", "vole")]
    [InlineData("{nameIn: [\"wren\", \"x\"]}", "wren")]
    [InlineData("{and: [{nameIn: \"vole\"}, {kind: SMALL_MAMMAL}]}", "vole")]
    [InlineData("{keeper: null}", "wren")]
    [InlineData("{keeper: \"Zoé\"}", "vole")]
    public async Task Input_objects_become_records_that_know_what_was_given(string where, string expected)
    {
        var answer = $$$"""{"data":{"animals":[{"name":"{{{expected}}}"}]}}""";
        Assert.Equal(answer, await Menagerie.Ask($"{{ animals(where: {where}) {{ name }} }}"));
    }

    [Fact]
    public async Task Variables_inside_an_input_object_may_be_absent() => Assert.Equal(
        """{"data":{"animals":[{"name":"vole"},{"name":"wren"}]}}""",
        await Menagerie.Ask("query($k: Kind) { animals(where: {kind: $k}) { name } }"));

    [Fact]
    public async Task Every_misfit_of_the_variables_is_reported_with_its_path() =>
        Assert.Equal(
            """{"errors":[{"message":"Variable \"$w\" got invalid value \"BIRDS\" at \"w.kind\"; Value \"BIRDS\" does not exist in """
                + """\"Kind\" enum. Did you mean the enum value \"BIRD\"?","locations":[{"line":1,"column":7}],"extensions":"""
                + """{"code":"BAD_USER_INPUT"}},{"message":"Variable \"$w\" got invalid value 3 at \"w.nameIn["""
                + """1]\"; String cannot represent a non string value: 3","locations":[{"line":1,"column":7}],"extensions":"""
                + """{"code":"BAD_USER_INPUT"}}]}""",
            await Menagerie.Ask("query($w: AnimalFilter) { animals(where: $w) { name } }", """{"w":{"kind":"BIRDS","nameIn":["a",3]}}"""));

    [Theory]
    [InlineData("""{"by":{"name":"x"}}""", """{"data":{"pick":"x"}}""")]
    [InlineData("""{"by":{"number":3}}""", """{"data":{"pick":"#3"}}""")]
    [InlineData(
        """{"by":{"name":"x","number":3}}""",
        """{"errors":[{"message":"Variable \"$by\" got invalid value { name: \"x\", number:"""
            + """ 3 }; Exactly one key must be specified for OneOf type \"Choice\".","locations":[{"line":1,"column":7}],"extensions":"""
            + """{"code":"BAD_USER_INPUT"}}]}"""
    )]
    [InlineData(
        """{}""",
        """{"errors":[{"message":"Variable \"$by\" of required type \"Choice!\" was not provided.","locations":[{"line":1,"column":"""
            + """7}],"extensions":{"code":"BAD_USER_INPUT"}}]}"""
    )]
    public async Task One_of_takes_exactly_one_field(string variables, string expected) =>
        Assert.Equal(expected, await Menagerie.Ask("query($by: Choice!) { pick(by: $by) }", variables));

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    public async Task Variables_that_are_no_object_are_refused(string variables) => Assert.Equal(
        """{"errors":[{"message":"The variables are not a JSON object.","extensions":{"code":"BAD_REQUEST"}}]}""",
        await Menagerie.Ask("query($t: String) { echo(text: $t) }", variables));

    [Theory]
    [InlineData("query A { float } query B { float }", null, "Must provide operation name if query contains multiple operations.")]
    [InlineData("query A { float }", "B", "Unknown operation named \\\"B\\\".")]
    public async Task An_operation_that_cannot_be_chosen_is_a_request_error(string document, string? name, string message) => Assert.Equal(
        $$$"""{"errors":[{"message":"{{{message}}}","extensions":{"code":"OPERATION_UNRESOLVED"}}]}""",
        await Menagerie.Ask(document, operationName: name));

    [Fact]
    public async Task The_budget_of_objects_ends_the_request_with_a_hint() =>
        Assert.Equal(
            """{"errors":[{"message":"The response would hold more than 10 objects.","extensions":"""
                + """{"code":"LIMIT_EXCEEDED","hint":"Ask for fewer items per list, or page through them."}}],"data":null}""",
            await Menagerie.Ask("{ points(count: 10) { x } }", options: new() { MaxObjects = 10 }));

    [Fact]
    public async Task Introspection_is_executed_like_any_field() =>
        Assert.Equal(
            """{"data":{"__type":{"kind":"ENUM","name":"Kind","enumValues":[{"name":"SMALL_MAMMAL"},{"name":"BIRD"}]},"__schema":"""
                + """{"queryType":{"name":"Query"}},"__typename":"Query"}}""",
            await Menagerie.Ask("""{ __type(name: "Kind") { kind name enumValues { name } } __schema { queryType { name } } __typename }""")
        );

    [Theory]
    [InlineData(
        "query($c: Boolean = true) { float @include(if: $c) }",
        """{"errors":[{"message":"Argument \"if\" of non-null type \"Boolean!\" must not be null.","locations":[{"line":1,"column":"""
            + """48}],"extensions":{"code":"BAD_USER_INPUT"}}],"data":null}"""
    )]
    [InlineData(
        "query($c: Boolean = true) { animal(name: \"wren\") { name @skip(if: $c) } }",
        """{"errors":[{"message":"Argument \"if\" of non-null type \"Boolean!\" must not be null.","locations":[{"line":1,"column":"""
            + """67}],"path":["animal"],"extensions":{"code":"BAD_USER_INPUT"}}],"data":{"animal":null}}"""
    )]
    [InlineData("query($c: Boolean = true) { float @skip(if: true) @include(if: $c) }", """{"data":{}}""")]
    public async Task A_null_condition_is_an_error_and_not_false(string document, string expected) =>
        Assert.Equal(expected, await Menagerie.Ask(document, """{"c":null}"""));

    [Fact]
    public async Task Fragments_that_double_at_each_level_cost_no_more_than_they_are_long()
    {
        var levels = Enumerable.Range(0, 60).Select(
            i => $"fragment F{i} on Animal {{ a: friend {{ ...F{i + 1} }} b: friend {{ ...F{i + 1} }} }}");
        Assert.Equal(
            """{"data":{"animal":{"a":{"a":null,"b":null},"b":{"a":null,"b":null}}}}""",
            await Menagerie.Ask($$"""{ animal(name: "wren") { ...F0 } } {{string.Join('\n', levels)}} fragment F60 on Animal { name }"""));
    }

    [Fact]
    public async Task An_operation_that_expands_too_far_is_refused_before_it_runs() =>
        Assert.Equal(
            """{"errors":[{"message":"The operation expands to more than 5 selections.","extensions":"""
                + """{"code":"LIMIT_EXCEEDED","hint":"Spread fewer fragments inside one another, or split the operation."}}]}""",
            await Menagerie.Ask("{ a: float b: float c: float d: float e: float f: float }", options: new() { MaxSelections = 5 }));

    [Fact]
    public async Task A_response_that_grows_too_large_ends_the_request_with_a_hint() =>
        Assert.Equal(
            """{"errors":[{"message":"The response would be larger than 100000 bytes.","extensions":"""
                + """{"code":"LIMIT_EXCEEDED","hint":"Ask for fewer items per list, or for fewer fields."}}],"data":null}""",
            await Menagerie.Ask("{ points(count: 20000) { x y label } }", options: new() { MaxResponseBytes = 100_000 }));

    [Fact]
    public async Task Too_many_errors_end_the_request()
    {
        var answer = await Menagerie.Ask("{ a: failing b: failing c: failing }", options: new() { MaxErrors = 2 });
        Assert.EndsWith(
            """{"message":"The response would hold more than 2 errors.","extensions":"""
                + """{"code":"LIMIT_EXCEEDED","hint":"Mend what the first errors tell, or ask for fewer items per list."}}],"data":null}""",
            answer,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resolver_whose_own_wait_is_cancelled_fails_alone() =>
        Assert.Equal(
            """{"errors":[{"message":"Internal error.","locations":[{"line":1,"column":9}],"path":["cancelled"],"extensions":"""
                + """{"code":"INTERNAL_ERROR","hint":"Quote request r1 when reporting it."}}],"data":{"float":0.1,"cancelled":null}}""",
            await Menagerie.Ask("{ float cancelled }"));

    [Fact]
    public async Task Variables_full_of_mistakes_are_answered_in_short()
    {
        var mistakes = string.Join(',', Enumerable.Range(0, 30_000).Select(i => $"\"unknown{i}\":1"));
        var answer = await Menagerie.Ask("query($w: AnimalFilter) { animals(where: $w) { name } }", "{\"w\":{" + mistakes + "}}");
        Assert.EndsWith(
            """{"message":"Too many errors processing variables, error limit reached. Execution aborted.","extensions":"""
                + """{"code":"BAD_USER_INPUT"}}]}""",
            answer,
            StringComparison.Ordinal);
        Assert.InRange(answer.Length, 1_000, 100_000);
    }

    [Fact]
    public async Task A_record_that_refuses_a_literal_is_an_error_of_its_field() =>
        Assert.Equal(
            """{"errors":[{"message":"No animal has a negative number.","locations":[{"line":1,"column":3}],"path":["pick"],"extensions":"""
                + """{"code":"KNOWN","hint":"Try again."}}],"data":null}""",
            await Menagerie.Ask("{ pick(by: {number: -1}) }"));

    [Fact]
    public async Task A_record_that_refuses_a_variable_refuses_the_request() => Assert.Equal(
        """{"errors":[{"message":"No animal has a negative number.","extensions":{"code":"KNOWN","hint":"Try again."}}]}""",
        await Menagerie.Ask("query($by: Choice!) { pick(by: $by) }", """{"by":{"number":-1}}"""));

    [Fact]
    public async Task A_root_field_that_never_ends_is_given_up() =>
        Assert.Equal(
            """{"errors":[{"message":"The request took more than 0.05 seconds.","extensions":"""
                + """{"code":"LIMIT_EXCEEDED","hint":"Ask for fewer items, or split the request."}}],"data":null}""",
            await Menagerie.Ask("{ never }", options: new() { Timeout = TimeSpan.FromMilliseconds(50) }));

    [Fact]
    public async Task A_few_fields_that_each_take_long_are_given_up_together() =>
        Assert.Equal(
            """{"errors":[{"message":"The request took more than 0.05 seconds.","extensions":"""
                + """{"code":"LIMIT_EXCEEDED","hint":"Ask for fewer items, or split the request."}}],"data":null}""",
            await Menagerie.Ask("{ a: slow b: slow }", options: new() { Timeout = TimeSpan.FromMilliseconds(50) }));

    [Fact]
    public async Task A_computation_that_takes_all_the_time_of_its_request_is_given_up() =>
        Assert.Equal(
            """{"errors":[{"message":"The request took more than 0.05 seconds.","extensions":"""
                + """{"code":"LIMIT_EXCEEDED","hint":"Ask for fewer items, or split the request."}}],"data":null}""",
            await Menagerie.Ask("{ endless }", options: new() { Timeout = TimeSpan.FromMilliseconds(50) }));
}
