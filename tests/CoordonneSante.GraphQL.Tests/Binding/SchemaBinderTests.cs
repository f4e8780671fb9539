using CoordonneSante.GraphQL.Binding;
using CoordonneSante.GraphQL.TypeSystem.Scalars;

namespace CoordonneSante.GraphQL.Tests.Binding;

public class SchemaBinderTests
{
    [Fact]
    public void Every_mismatch_is_reported_at_once()
    {
        var exception = Assert.Throws<SchemaBindingException>(() => SchemaBinder.Bind(
            """
            type Query { thing(id: Int, size: Size): Thing missing: Int list: [Int!]! late: Thing }
            type Thing { name: String! count: String other: Thing }
            type Unbound { a: Int }
            enum Size { BIG SMALL }
            input Filter { a: Int }
            scalar Date
            """,
            binder => binder.Root(typeof(Resolvers)).Object<Thing>().Enum<Size>().Object<int>("Absent")));
        Assert.Equal(
            [
                ".NET type Int32 is registered for Absent, which is no ObjectType of the schema.",
                "Date is bound to no .NET type.",
                "Filter is bound to no .NET type.",
                "Query.list is [Int!]!, which .NET type String does not fit.",
                "Query.missing has no resolver: no Missing in a resolver class or in RootParent.",
                "Query.thing(id:) may be null, but its .NET type Int32 may not.",
                "Query.thing: argument size has no parameter in Resolvers.Thing.",
                "Query.thing: parameter unknown of Resolvers.Thing is neither an argument nor a service.",
                "Size has a member for MEDIUM, which Size lacks.",
                "Size.SMALL has no member in .NET enum Size.",
                "Thing.count is String, which .NET type Int32 does not fit.",
                "Thing.other has no resolver: no Other in a resolver class or in Thing.",
                "Unbound is bound to no .NET type.",
            ],
            exception.Mismatches.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_schema_with_mutations_is_refused()
    {
        var exception = Assert.Throws<SchemaBindingException>(() => SchemaBinder.Bind(
            "type Query { a: Int } type Mutation { b: Int }",
            binder => binder.Root(typeof(OneField)).Object<Thing>("Mutation")));
        Assert.Contains("This engine serves queries alone: remove the schema's mutation and subscription types.", exception.Mismatches);
    }

    [Fact]
    public void Several_classes_may_serve_the_query_type()
    {
        var schema = SchemaBinder.Bind(
            "type Query { a: Int sum(of: [Int!]!): Int }", binder => binder.Root(typeof(OneField)).Root(typeof(SumRoot)));
        Assert.Equal(["a", "sum"], schema.Schema.QueryType!.Fields.Keys); // Not null: the schema has a query type.
    }

    [Fact]
    public void Only_root_fields_may_be_asynchronous()
    {
        var exception = Assert.Throws<SchemaBindingException>(() => SchemaBinder.Bind(
            "type Query { a: Slow } type Slow { later: Int }",
            binder => binder.Root(typeof(SlowRoot)).Object<Slow>()));
        Assert.Equal(["Slow.later is asynchronous: only root fields may be."], exception.Mismatches);
    }

    [Fact]
    public void A_list_whose_items_may_be_null_needs_items_that_may()
    {
        var exception = Assert.Throws<SchemaBindingException>(() => SchemaBinder.Bind(
            "type Query { sum(of: [Int]!): Int }", binder => binder.Root(typeof(SumRoot))));
        Assert.Equal(["Query.sum(of:) is [Int]!, which .NET type Int32[] does not take."], exception.Mismatches);
    }

    [Fact]
    public void An_abstract_field_needs_a_type_that_can_hold_a_possible_one()
    {
        var exception = Assert.Throws<SchemaBindingException>(() => SchemaBinder.Bind(
            "type Query { any: Any } union Any = Thing type Thing { name: String! }",
            binder => binder.Root(typeof(TextRoot)).Object<Thing>()));
        Assert.Equal(["Query.any is Any, which .NET type String does not fit."], exception.Mismatches);
    }

    [Fact]
    public void A_default_that_its_custom_scalar_cannot_read_is_reported()
    {
        var exception = Assert.Throws<SchemaBindingException>(() => SchemaBinder.Bind(
            """type Query { year(of: Year = "soon"): Int } scalar Year""",
            binder => binder.Root(typeof(YearRoot)).Scalar<int>("Year", new IntCoercion(), (_, _) => { })));
        Assert.Equal(["Query.year(of:): the default is no Year."], exception.Mismatches);
    }

    internal enum Size
    {
        Big,
        Medium,
    }

    internal sealed record Thing(string Name, int Count);

    internal sealed class Slow
    {
        public Task<int?> Later() => Task.FromResult<int?>(1);
    }

    internal static class OneField
    {
        public static int? A() => 1;
    }

    internal static class SumRoot
    {
        public static int? Sum(int[] of) => of.Sum();
    }

    internal static class TextRoot
    {
        public static string? Any() => null;
    }

    internal static class YearRoot
    {
        public static int? Year(int? of) => of;
    }

    internal static class SlowRoot
    {
        public static Slow A() => new();
    }

    internal static class Resolvers
    {
        public static Thing Thing(int id, object unknown) => new($"{id}{unknown}", 0);

        public static string List() => "";

        public static Thing? Late() => null;
    }
}
