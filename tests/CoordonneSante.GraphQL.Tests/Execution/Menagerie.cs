using CoordonneSante.GraphQL.Binding;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.GraphQL.Tests.Execution;

/// <summary>A small schema with one of each kind of field, served by plain records.</summary>
internal static class Menagerie
{
    public const string Sdl = """
        type Query {
          animals(first: Int, where: AnimalFilter): [Animal!]!
          animal(name: String!): Animal
          creature(name: String!): Creature
          later(value: Int!): Int
          laterFailing: Int
          never: Int
          slow: Int
          endless: Int
          failing: Int
          cancelled: Int
          failingRequired: Int!
          maybe: [Int]
          required: [Int!]
          keeper: Keeper!
          points(count: Int! = 2): [Point!]!
          echo(text: String = "none", numbers: [Int!], kind: Kind): String!
          pick(by: Choice!): String!
          float: Float!
          notANumber: Float
        }
        interface Creature { name: String! }
        type Animal implements Creature { name: String! kind: Kind! keeper: Keeper friend: Animal legs(doubled: Boolean! = false): Int!
        secret: Int! }
        type Keeper implements Creature { name: String! animals: [Animal]! }
        type Point { x: Int! y: Float! label: String }
        enum Kind { SMALL_MAMMAL BIRD }
        input AnimalFilter { kind: Kind nameIn: [String!] and: [AnimalFilter!] not: AnimalFilter keeper: String }
        input Choice @oneOf { name: String number: Int }
        """;

    public static ExecutableSchema Build() => SchemaBinder.Bind(Sdl, binder => binder
        .Root(typeof(Resolvers))
        .Resolvers(typeof(AnimalResolvers))
        .Object<Animal>()
        .Object<Keeper>()
        .Object<Point>()
        .Enum<Kind>()
        .Input<AnimalFilter>()
        .Input<Choice>()
        .Optional(typeof(Given<>))
        .Service<Zoo>()
        .Errors(e => e is KnownException known ? new PublicError(known.Message, "KNOWN", "Try again.") : null));

    /// <returns>The answer, which is the same written field by field and unrolled.</returns>
    public static async Task<string> Ask(
        string document, string variables = "", ExecutorOptions? options = null, string? operationName = null)
    {
        options ??= new ExecutorOptions();
        var answer = await AskOnce(RequestOf(document, variables, operationName), options);
        Assert.Equal(
            answer,
            await AskOnce(RequestOf(document, variables, operationName), options with { UnrollAfter = 0, OnException = null }));
        return answer;
    }

    private static async Task<string> AskOnce(GraphQLRequest request, ExecutorOptions options)
    {
        using var buffer = new ResponseBuffer();
        await new GraphQLExecutor(Build(), options).ExecuteAsync(request, buffer);
        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static GraphQLRequest RequestOf(string document, string variables = "", string? operationName = null) => new()
    {
        Document = System.Text.Encoding.UTF8.GetBytes(document),
        Variables = System.Text.Encoding.UTF8.GetBytes(variables),
        OperationName = operationName,
        Services = new Services(),
        RequestId = "r1",
    };

    internal enum Kind
    {
        SmallMammal,
        Bird,
    }

    internal readonly record struct Given<T>(T Value)
    {
        public bool IsGiven { get; } = true;
    }

    internal readonly record struct Point(int X, double Y, string? Label);

    internal sealed record AnimalFilter
    {
        public Given<Kind?> Kind { get; init; }

        public IReadOnlyList<string>? NameIn { get; init; }

        public IReadOnlyList<AnimalFilter>? And { get; init; }

        public AnimalFilter? Not { get; init; }

        public Given<string?> Keeper { get; init; }

        public bool Matches(Animal animal) =>
            (!Kind.IsGiven || animal.Kind == Kind.Value)
            && (NameIn is null || NameIn.Contains(animal.Name))
            && (And is null || And.All(filter => filter.Matches(animal)))
            && (Not is null || !Not.Matches(animal))
            && (!Keeper.IsGiven || animal.Keeper?.Name == Keeper.Value);
    }

    internal sealed record Choice(string? Name = null, int? Number = null)
    {
        public int? Number { get; } = Number is < 0 ? throw new KnownException("No animal has a negative number.") : Number;
    }

    internal sealed class KnownException(string message) : Exception(message);

    internal sealed class Keeper(string name)
    {
        public string Name { get; } = name;

        public List<Animal?> Animals { get; } = [];
    }

    internal sealed class Animal(string name, Kind kind, Keeper? keeper)
    {
        public string Name { get; } = name;

        public Kind Kind { get; } = kind;

        public Keeper? Keeper { get; } = keeper;

        public Animal? Friend { get; set; }

        public int Secret => throw new KnownException($"{Name} keeps its secret.");
    }

    internal sealed class Zoo
    {
        public Zoo()
        {
            Keeper = new Keeper("Zoé");
            var vole = new Animal("vole", Kind.SmallMammal, Keeper);
            var wren = new Animal("wren", Kind.Bird, null) { Friend = vole };
            Animals = [vole, wren];
            Keeper.Animals.AddRange([vole, null]);
        }

        public Keeper Keeper { get; }

        public Animal[] Animals { get; }
    }

    internal static class AnimalResolvers
    {
        public static int Legs(Animal animal, bool doubled) => (animal.Kind == Kind.Bird ? 2 : 4) * (doubled ? 2 : 1);
    }

    internal static class Resolvers
    {
        public static IEnumerable<Animal> Animals(Zoo zoo, int? first, AnimalFilter? where) =>
            zoo.Animals.Where(a => where?.Matches(a) ?? true).Take(first ?? int.MaxValue);

        public static Animal? Animal(string name, Zoo zoo) => Array.Find(zoo.Animals, a => a.Name == name);

        public static object? Creature(string name, Zoo zoo) => name == zoo.Keeper.Name ? zoo.Keeper : Animal(name, zoo);

        public static async Task<int?> Later(int value)
        {
            await Task.Yield();
            return value;
        }

        public static Task<int?> LaterFailing() => Task.FromException<int?>(new KnownException("later"));

        public static Task<int?> Never() => new TaskCompletionSource<int?>().Task;

        public static int? Endless(CancellationToken cancellation)
        {
            while (true)
            {
                cancellation.ThrowIfCancellationRequested();
            }
        }

        public static int? Slow()
        {
            Thread.Sleep(100);
            return 1;
        }

        public static int? Failing() => throw new InvalidOperationException("secret detail");

        public static Task<int?> Cancelled() => Task.FromCanceled<int?>(new CancellationToken(canceled: true));

        public static int FailingRequired() => throw new KnownException("known");

        public static int?[] Maybe() => [1, null, 3];

        public static int?[] Required() => [1, null, 3];

        public static Keeper Keeper(Zoo zoo) => zoo.Keeper;

        public static Point[] Points(int count) =>
            [.. Enumerable.Range(0, count).Select(i => new Point(i, i / 2.0, i == 0 ? null : $"p{i}"))];

        public static string Echo(string? text, IReadOnlyList<int>? numbers, Kind? kind) =>
            $"{text ?? "null"}|{(numbers is null ? "null" : string.Join(',', numbers))}|{kind}";

        public static string Pick(Choice by) => by.Name ?? $"#{by.Number}";

        public static double Float() => 0.1;

        public static double? NotANumber() => double.NaN;
    }

    internal sealed class Services : IServiceProvider
    {
        private readonly Zoo _zoo = new();

        public object? GetService(Type serviceType) => serviceType == typeof(Zoo) ? _zoo : null;
    }
}
