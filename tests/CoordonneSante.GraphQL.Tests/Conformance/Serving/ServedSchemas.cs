using CoordonneSante.GraphQL.Binding;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Tests.Conformance.Serving;

/// <summary>Executors of the schemas that cases execute.</summary>
internal static class ServedSchemas
{
    private static readonly Dictionary<string, Lazy<GraphQLExecutor>> s_executors = new()
    {
        ["harbour"] = Serve("harbour", BindHarbour),
        ["echo"] = Serve("echo", BindEcho),
        ["faults"] = Serve("faults", BindFaults),
    };

    public static GraphQLExecutor ExecutorOf(string name) => s_executors[name].Value;

    private static Lazy<GraphQLExecutor> Serve(string name, Action<SchemaBinder> bind) =>
        new(() =>
            new GraphQLExecutor(
                SchemaBinder.Bind(CaseSchemas.Of(name), bind),
                new ExecutorOptions
                {
                    // What is asked twice, or for two objects, is written both field by field and unrolled.
                    UnrollAfter = 1,
                    OnException = (exception, where) =>
                        throw new InvalidOperationException($"A resolver failed unasked: {where}", exception),
                }
            ));

    private static void BindHarbour(SchemaBinder binder) => binder
        .Root(typeof(HarbourQuery))
        .Resolvers(typeof(HarbourResolvers))
        .Object<HarbourData>("Harbour")
        .Object<SailBoat>()
        .Object<MotorBoat>()
        .Object<Person>()
        .Object<Sail>()
        .Object<Quay>()
        .Enum<BoatKind>()
        .Enum<Flag>()
        .Enum<LengthUnit>()
        .Enum<PowerUnit>()
        .Enum<Colour>()
        .Input<BoatFilter>()
        .Input<Book>()
        .Input<Pick>()
        .Input<Style>()
        .Scalar<DateOnly>("Date", new DayCoercion("Date"), DayCoercion.Write)
        .Service<HarbourData>();

    private static void BindEcho(SchemaBinder binder) => binder
        .Root(typeof(EchoQuery))
        .Enum<Season>()
        .Input<Garden>()
        .Input<Choice>()
        .Scalar<DateOnly>("Day", new DayCoercion("Day"), DayCoercion.Write)
        .Scalar<Echo>("Json", ScalarCoercion.Any, Echo.Write)
        .Optional(typeof(Given<>));

    private static void BindFaults(SchemaBinder binder) => binder
        .Root(typeof(FaultsQuery))
        .Object<FaultyNode>("Node")
        .Object<Leaf>()
        .Enum<FaultySeason>("Season")
        .Errors(exception => exception is FaultException ? new PublicError(exception.Message, "FAULT") : null);
}
