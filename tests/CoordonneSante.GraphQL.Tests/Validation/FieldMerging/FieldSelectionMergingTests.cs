namespace CoordonneSante.GraphQL.Tests.Validation.FieldMerging;

public sealed class FieldSelectionMergingTests
{
    [Fact]
    public void The_same_field_with_the_same_arguments_merges() =>
        Assert.Empty(
            Zoo.Validate(
                """{ dog { name(short: true) name(short: true) n: name n: name } animals(filter: { weight: {}, limit: 1 }) { name } """
                    + """animals(filter: { limit: 1, weight: {} }) { weight } }"""
            ));

    [Fact]
    public void Different_fields_of_one_response_name_do_not() => Assert.Equal(
        [
            "Fields \"name\" conflict because \"owner\" and \"name\" are different fields. Use different aliases on the fields to "
                + "fetch both if this was intentional. (1:9) (1:21)",
        ],
        Zoo.Validate("{ dog { name: owner name } }"));

    [Fact]
    public void Nor_the_same_field_with_other_arguments() =>
        Assert.Equal(
            [
                "Fields \"d\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this "
                    + "was intentional. (1:34) (1:51)",
                "Fields \"e\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this "
                    + "was intentional. (1:68) (1:85)",
                "Fields \"f\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this "
                    + "was intentional. (1:104) (1:122)",
                "Fields \"name\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this "
                    + "was intentional. (1:9) (1:27)",
            ],
            Zoo.Validate(
                """{ dog { name(short: true) name } d: day(count: 1) d: day(count: 2) e: day(share: 1) e: day(share: 1.0) f: """
                    + """day(word: "a") f: day(id: "a") }"""
            ));

    [Fact]
    public void Order_of_arguments_does_not_matter() => Assert.Empty(Zoo.Validate("{ day(count: 1, share: 2) day(share: 2, count: 1) }"));

    [Fact]
    public void A_variable_differs_from_another() => Assert.Equal(
        [
            "Fields \"day\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this "
                + "was intentional. (1:27) (1:42)",
        ],
        Zoo.Validate("query($a: Int, $b: Int) { day(count: $a) day(count: $b) }"));

    [Fact]
    public void Fields_of_different_object_types_may_differ() =>
        Assert.Empty(Zoo.Validate("{ animal(id: 1) { ... on Dog { n: legs s: barks(at: BARK) } } }"));

    [Fact]
    public void Exclusive_fields_may_differ_in_name_and_arguments() =>
        Assert.Empty(
            Zoo.Validate(
                """{ animal(id: 1) { ... on Dog { label: name } ... on Owl { label: name(short: true) } ... on Cat { x: meows } ... """
                    + """on Owl { x: wingspan } } }"""
            ));

    [Fact]
    public void But_not_in_the_shape_of_their_values() =>
        Assert.Equal(
            [
                "Fields \"x\" conflict because they return conflicting types \"Int!\" and \"Int\". Use different aliases on the fields to "
                    + "fetch both if this was intentional. (1:32) (1:55)",
                "Fields \"x\" conflict because they return conflicting types \"Int!\" and \"Float\". Use different aliases on the fields "
                    + "to fetch both if this was intentional. (1:32) (1:78)",
                "Fields \"x\" conflict because they return conflicting types \"Int\" and \"Float\". Use different aliases on the fields to "
                    + "fetch both if this was intentional. (1:55) (1:78)",
                "Fields \"t\" conflict because they return conflicting types \"[String!]!\" and \"[String]!\". Use different aliases on "
                    + "the fields to fetch both if this was intentional. (1:124) (1:149)",
            ],
            Zoo.Validate(
                """{ animal(id: 1) { ... on Dog { x: legs } ... on Cat { x: legs } ... on Owl { x: weight } } s: animal(id: 2) { ... """
                    + """on Dog { t: tricks } ... on Cat { t: tricks } } }"""
            ));

    [Fact]
    public void A_list_differs_from_an_item_and_an_object_from_a_leaf() =>
        Assert.Equal(
            [
                "Fields \"x\" conflict because they return conflicting types \"[String!]!\" and \"String\". Use different aliases on the "
                    + "fields to fetch both if this was intentional. (1:32) (1:57)",
                "Fields \"x\" conflict because they return conflicting types \"Keeper\" and \"String\". Use different aliases on the "
                    + "fields to fetch both if this was intentional. (1:102) (1:136)",
            ],
            Zoo.Validate(
                """{ animal(id: 1) { ... on Dog { x: tricks } ... on Cat { x: owner } } b: animal(id: 1) { ... on Dog { x: keeper { """
                    + """name } } ... on Cat { x: owner } } }"""
            ));

    [Fact]
    public void A_field_of_an_interface_meets_those_of_every_object() => Assert.Equal(
        [
            "Fields \"x\" conflict because \"name\" and \"owner\" are different fields. Use different aliases on the fields to fetch "
                + "both if this was intentional. (1:19) (1:40)",
            "Fields \"x\" conflict because \"name\" and \"weight\" are different fields. Use different aliases on the fields to fetch "
                + "both if this was intentional. (1:19) (1:64)",
            "Fields \"x\" conflict because they return conflicting types \"String\" and \"Float\". Use different aliases on the fields "
                + "to fetch both if this was intentional. (1:40) (1:64)",
        ],
        Zoo.Validate("{ animal(id: 1) { x: name ... on Dog { x: owner } ... on Cat { x: weight } } }"));

    [Fact]
    public void Subfields_are_merged() =>
        Assert.Equal(
            [
                "Fields \"dog\" conflict because subfields \"keeper\" conflict because subfields \"x\" conflict because \"name\" and "
                    + "\"tel\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:3) "
                    + "(1:9) (1:18) (1:30) (1:36) (1:45)",
            ],
            Zoo.Validate("{ dog { keeper { x: name } } dog { keeper { x: tel } } }"));

    [Fact]
    public void All_conflicting_subfields_are_told() =>
        Assert.Equal(
            [
                "Fields \"dog\" conflict because subfields \"x\" conflict because \"name\" and \"owner\" are different fields and "
                    + "subfields \"y\" conflict because \"legs\" and \"weight\" are different fields. Use different aliases on the fields "
                    + "to fetch both if this was intentional. (1:3) (1:9) (1:17) (1:27) (1:33) (1:42)",
            ],
            Zoo.Validate("{ dog { x: name y: legs } dog { x: owner y: weight } }"));

    [Fact]
    public void Subfields_of_exclusive_fields_may_differ_but_not_in_shape() =>
        Assert.Equal(
            [
                "Fields \"k\" conflict because subfields \"a\" conflict because they return conflicting types \"String\" and \"ID\" and "
                    + "subfields \"c\" conflict because they return conflicting types \"[Animal!]\" and \"String\". Use different aliases "
                    + "on the fields to fetch both if this was intentional. (1:32) (1:44) (1:60) (1:97) (1:109) (1:124)",
            ],
            Zoo.Validate(
                """{ animal(id: 1) { ... on Dog { k: keeper { a: name b: name c: animals { name } } } ... on Cat { k: keeper { a: """
                    + """tel b: name c: name } } } }"""
            ));

    [Fact]
    public void Fragments_are_seen_through() => Assert.Equal(
        [
            "Fields \"x\" conflict because \"name\" and \"owner\" are different fields. Use different aliases on the fields to fetch "
                + "both if this was intentional. (1:9) (1:73)",
        ],
        Zoo.Validate("{ dog { x: name ...A } } fragment A on Dog { ...B } fragment B on Dog { x: owner }"));

    [Fact]
    public void So_are_two_fragments_together() => Assert.Equal(
        [
            "Fields \"x\" conflict because \"owner\" and \"name\" are different fields. Use different aliases on the fields to fetch "
                + "both if this was intentional. (1:43) (1:74)",
        ],
        Zoo.Validate("{ dog { ...A ...B } } fragment A on Dog { x: owner } fragment B on Pet { x: name }"));

    [Fact]
    public void And_fragments_under_merged_fields() => Assert.Equal(
        [
            "Fields \"keeper\" conflict because subfields \"x\" conflict because \"name\" and \"tel\" are different fields. Use "
                + "different aliases on the fields to fetch both if this was intentional. (1:9) (1:68) (1:25) (1:101)",
        ],
        Zoo.Validate("{ dog { keeper { ...A } keeper { ...B } } } fragment A on Keeper { x: name } fragment B on Keeper { x: tel }"));

    [Fact]
    public void A_conflict_inside_an_unused_fragment_is_told() => Assert.Equal(
        [
            "Fields \"x\" conflict because \"name\" and \"owner\" are different fields. Use different aliases on the fields to fetch "
                + "both if this was intentional. (2:21) (2:29)",
            "Fragment \"A\" is never used. (2:1)",
        ],
        Zoo.Validate(
            """
            { day }
            fragment A on Dog { x: name x: owner }
            """));

    [Fact]
    public void Cycles_of_fragments_end() =>
        Assert.Equal(
            [
                "Cannot spread fragment \"A\" within itself via \"B\". (1:73) (1:128)",
                "Fields \"x\" conflict because \"weight\" and \"name\" are different fields. Use different aliases on the fields to fetch "
                    + "both if this was intentional. (1:105) (1:55)",
            ],
            Zoo.Validate(
                """{ dog { ...A friends { ...B } } } fragment A on Dog { x: name friends { ...B } } fragment B on Animal { x: weight """
                    + """... on Dog { ...A } }"""
            ));

    [Fact]
    public void Unknown_fields_are_compared_by_name() => Assert.Equal(
        [
            "Fields \"x\" conflict because \"nope\" and \"nopes\" are different fields. Use different aliases on the fields to fetch "
                + "both if this was intentional. (1:9) (1:17)",
            "Cannot query field \"nope\" on type \"Dog\". Did you mean \"name\"? (1:9)",
            "Cannot query field \"nopes\" on type \"Dog\". Did you mean \"name\"? (1:17)",
            "Cannot query field \"nope\" on type \"Dog\". Did you mean \"name\"? (1:26)",
            "Cannot query field \"nope\" on type \"Dog\". Did you mean \"name\"? (1:34)",
            "Cannot query field \"nope\" on type \"Query\". (1:44)",
            "Fields \"a\" conflict because \"b\" and \"c\" are different fields. Use different aliases on the fields to fetch both if "
                + "this was intentional. (1:51) (1:56)",
        ],
        Zoo.Validate("{ dog { x: nope x: nopes y: nope y: nope } nope { a: b a: c } }"));

    [Fact]
    public void Type_names_merge() => Assert.Empty(Zoo.Validate(
        """
        { dog { __typename __typename ... on Pet { __typename } } sleeper { t: __typename ... on Cat { t: __typename } } }
        """));

    [Fact]
    public void Three_fields_make_three_pairs() => Assert.Equal(
        [
            "Fields \"x\" conflict because \"name\" and \"owner\" are different fields. Use different aliases on the fields to fetch "
                + "both if this was intentional. (1:9) (1:17)",
            "Fields \"x\" conflict because \"name\" and \"legs\" are different fields. Use different aliases on the fields to fetch "
                + "both if this was intentional. (1:9) (1:26)",
            "Fields \"x\" conflict because \"owner\" and \"legs\" are different fields. Use different aliases on the fields to fetch "
                + "both if this was intentional. (1:17) (1:26)",
        ],
        Zoo.Validate("{ dog { x: name x: owner x: legs } }"));

    [Fact]
    public void A_conflict_inside_a_fragment_that_another_of_its_name_hides_is_told() => Assert.Equal(
        [
            "Fields \"x\" conflict because \"name\" and \"owner\" are different fields. Use different aliases on the fields to fetch "
                + "both if this was intentional. (2:21) (2:29)",
            "There can be only one fragment named \"A\". (2:10) (3:10)",
        ],
        Zoo.Validate("{ dog { ...A } }\nfragment A on Dog { x: name x: owner }\nfragment A on Dog { name }"));
}
