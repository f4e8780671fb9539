using System.Text;

namespace CoordonneSante.GraphQL.Tests.Validation.FieldMerging;

/// <summary>Documents whose fields, compared two by two or followed path by path, would take minutes.</summary>
public sealed class LargeSelectionTests
{
    [Fact]
    public void Many_equal_fields_merge() =>
        Assert.Empty(Zoo.Validate($"{{ {Repeat(1_200, _ => "dog { keeper { name } }")} }}"));

    [Fact]
    public void Many_equal_fields_with_arguments_merge() =>
        Assert.Empty(Zoo.Validate($"{{ {Repeat(600, _ => "animal(id: 1) { name(short: true) }")} }}"));

    [Fact]
    public void Many_different_aliases_merge() =>
        Assert.Empty(Zoo.Validate($"{{ {Repeat(1_600, i => $"a{i}: dog {{ name }}")} }}"));

    [Fact]
    public void Of_many_conflicts_the_first_are_told()
    {
        var errors = Zoo.Validate($"{{ dog {{ {Repeat(3_000, i => i % 2 == 0 ? "x: name" : "x: owner")} }} }}");

        Assert.Equal(101, errors.Count);
        Assert.Equal(
            "Fields \"x\" conflict because \"name\" and \"owner\" are different fields. "
            + "Use different aliases on the fields to fetch both if this was intentional. (1:9) (1:17)",
            errors[0]);
        Assert.Equal("Too many validation errors, error limit reached. Validation aborted.", errors[^1]);
    }

    [Fact]
    public void Fragments_that_double_at_each_level_merge() =>
        Assert.Empty(
            Zoo.Validate(
                $$"""
                { dog { ...F0 } }
                {{Repeat(100, i =>
                    $"fragment F{i} on Animal {{ k: keeper {{ a: animals {{ ...F{i + 1} }} b: animals {{ ...F{i + 1} }} }} ...G{i} }}"
                )}}
                {{Repeat(100, i =>
                    $"fragment G{i} on Animal {{ k: keeper {{ a: animals {{ ...F{i + 1} }} b: animals {{ ...F{i + 1} }} }} }}"
                )}}
                fragment F100 on Animal { name }
                """
            ));

    [Fact]
    public void Fragments_that_all_spread_one_another_further_on_merge() => Assert.Empty(Zoo.Validate(
        $$"""
        { dog { ...F0 } }
        {{Repeat(600, i => $"fragment F{i} on Dog {{ name ...F{i + 1} ...F{Math.Min(i + 2, 600)} }}")}}
        fragment F600 on Dog { name }
        """));

    [Fact]
    public void A_conflict_below_many_merged_selections_is_found()
    {
        var errors = Zoo.Validate($"{{ {Repeat(200, _ => "dog { keeper { name } }")} dog {{ keeper {{ name: tel }} }} }}");

        Assert.Equal(
            "Fields \"dog\" conflict because subfields \"keeper\" conflict because subfields \"name\" conflict because \"name\" and "
                + "\"tel\" are "
            + "different fields. Use different aliases on the fields to fetch both if this was intentional. (1:3) (1:9) (1:18) "
            + "(1:4804) (1:4810) (1:4819)",
            errors[0]);
    }

    private static string Repeat(int count, Func<int, string> part)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append(part(i)).Append(' ');
        }

        return text.ToString();
    }
}
