using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Schemas;
using CoordonneSante.GraphQL.TypeSystem;
using CoordonneSante.GraphQL.Validation;

namespace CoordonneSante.GraphQL.Tests.Validation;

/// <summary>A schema with every kind of type, and the validation of documents against it.</summary>
internal static class Zoo
{
    public static Schema Schema { get; } = SchemaBuilder.Build(
        """
        directive @shout(times: Int! = 1, mood: String) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
        directive @note(text: String!) repeatable on FIELD | QUERY | VARIABLE_DEFINITION

        interface Animal { name(short: Boolean = false): String! weight: Float keeper: Keeper }
        interface Pet implements Animal { name(short: Boolean = false): String! weight: Float keeper: Keeper owner: String }
        type Dog implements Animal & Pet {
          name(short: Boolean = false): String! weight: Float keeper: Keeper owner: String
          barks(at: Noise!): Boolean tricks: [String!]! legs: Int! friends: [Animal]
        }
        type Cat implements Animal & Pet {
          name(short: Boolean = false): String! weight: Float keeper: Keeper owner: String
          meows: Int tricks: [String]! legs: Int friends: [Pet]
        }
        type Owl implements Animal { name(short: Boolean = false): String! weight: Float keeper: Keeper wingspan: Int }
        type Keeper { name: String tel: ID animals(of: [Noise!], limit: Int! = 10): [Animal!] }
        union Sleeper = Cat | Owl
        enum Noise { BARK MEOW HOOT SILENCE }
        scalar Date
        input Filter { noise: Noise names: [String!] weight: Range! not: Filter limit: Int! = 5 born: Date }
        input Range { from: Float to: Float }
        input By @oneOf { id: ID name: String range: Range }

        type Query {
          animal(id: ID!): Animal
          animals(filter: Filter, first: Int = 20): [Animal!]!
          find(by: By, among: [By!]): Animal
          get(by: By!): Animal
          dog: Dog
          cat: Cat
          sleeper: Sleeper
          keeper: Keeper
          day(after: Date, count: Int, share: Float, word: String, open: Boolean, id: ID, noise: Noise, grid: [[Int!]]): Int
        }
        type Subscription { arrival(at: String): Animal departure: Animal }
        """);

    /// <summary>Each error as its message, then the line and column of each of its locations.</summary>
    public static IReadOnlyList<string> Validate(string document, ValidationOptions? options = null) =>
        [.. Validator.Validate(Schema, Parser.Parse(new Source(document)), options ?? ValidationOptions.Default).Select(Describe)];

    private static string Describe(GraphQLError error)
    {
        Assert.Equal(ErrorCodes.ValidationFailed, error.Code);
        return string.Join(' ', [error.Message, .. error.Locations.Select(location => $"({location.Line}:{location.Column})")]);
    }
}
