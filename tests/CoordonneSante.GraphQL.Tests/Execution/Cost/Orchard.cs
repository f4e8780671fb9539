using System.Text;
using CoordonneSante.GraphQL.Binding;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Execution.Cost;
using CoordonneSante.GraphQL.Response;
using CoordonneSante.GraphQL.TypeSystem;
using CoordonneSante.GraphQL.TypeSystem.Cost;

namespace CoordonneSante.GraphQL.Tests.Execution.Cost;

/// <summary>A schema whose costs are round numbers: a leaf weighs 1, an object 10, a given value 100, a list holds 2.</summary>
internal static class Orchard
{
    public const string Sdl = """
        directive @cost(weight: String!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
        directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!]) on FIELD_DEFINITION
        directive @costBy(reference: Float!, power: Float! = 1) on ARGUMENT_DEFINITION

        type Query {
          tree(name: String @cost(weight: "0")): Tree @cost(weight: "1000")
          trees(first: Int @cost(weight: "0"), last: Int @cost(weight: "0")): TreePage! @listSize(assumedSize: 5, slicingArguments:
          ["first", "last"], sizedFields: ["nodes"])
          near(radius: Float! = 2 @costBy(reference: 10, power: 2) @cost(weight: "0")): Tree @cost(weight: "1000")
          match(where: Where, shape: Shape @cost(weight: "7")): Int
          plants: [Plant!]! @listSize(assumedSize: 3)
        }
        interface Plant { name: String! }
        type TreePage { nodes: [Tree!]! total: Int! }
        type Tree implements Plant { name: String! fruits: [Fruit!]! twin: Tree notes: [String!]! shadow: Shape }
        type Flower implements Plant { name: String! petals: Int! @cost(weight: "50") }
        type Fruit @cost(weight: "4") { name: String! }
        scalar Shape @cost(weight: "20")
        input Where { name: String names: [String!] @cost(weight: "3") and: [Where!] }
        """;

    public static readonly ExecutorOptions Options = new()
    {
        Cost = new CostOptions { Leaf = 1, Object = 10, InputValue = 100, ListSize = 2, CompleteListSize = 40 },
    };

    public static int Calls;

    public static GraphQLExecutor Executor(double maxCost = double.PositiveInfinity) =>
        new(Build(), Options with { Cost = Options.Cost with { MaxCost = maxCost } });

    public static double CostOf(string document, string variables = "", bool isCompleteList = false) =>
        Executor().TryPlan(Request(document, variables), isCompleteList, out var plan, out var errors)
            ? plan.Cost
            : throw new InvalidOperationException(string.Join('\n', errors));

    public static async Task<string> AskAsync(GraphQLExecutor executor, string document, string variables = "")
    {
        using var buffer = new ResponseBuffer();
        await executor.ExecuteAsync(Request(document, variables), buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static ExecutableSchema Build() => SchemaBinder.Bind(Sdl, binder => binder
        .Root(typeof(Resolvers))
        .Object<TreePage>()
        .Object<Tree>()
        .Object<Flower>()
        .Object<Fruit>()
        .Input<Where>()
        .Scalar<object>("Shape", ScalarCoercion.Any, static (buffer, _) => buffer.Write("\"\""u8)));

    private static GraphQLRequest Request(string document, string variables) => new()
    {
        Document = Encoding.UTF8.GetBytes(document),
        Variables = Encoding.UTF8.GetBytes(variables),
    };

    internal interface IPlant
    {
        string Name { get; }
    }

    internal sealed record Tree(string Name) : IPlant
    {
        public IReadOnlyList<Fruit> Fruits => [];

        public Tree? Twin => null;

        public IReadOnlyList<string> Notes => [];

        public object? Shadow => null;
    }

    internal sealed record Flower(string Name, int Petals) : IPlant;

    internal sealed record Fruit(string Name);

    internal sealed record TreePage(IReadOnlyList<Tree> Nodes, int Total);

    internal sealed record Where(string? Name = null, IReadOnlyList<string>? Names = null, IReadOnlyList<Where>? And = null);

    internal static class Resolvers
    {
        public static Tree? Tree(string? name)
        {
            Calls++;
            return name is null ? null : new Tree($"{name} {Calls}");
        }

        public static TreePage Trees(int? first, int? last) => new([], (first ?? 0) + (last ?? 0));

        public static Tree? Near(double radius) => new($"{radius}");

        public static int? Match(Where? where, object? shape) => (where is null ? 0 : 1) + (shape is null ? 0 : 1);

        public static IReadOnlyList<IPlant> Plants() => [];
    }
}
