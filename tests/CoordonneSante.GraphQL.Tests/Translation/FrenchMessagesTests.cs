using System.Text.Json;
using CoordonneSante.GraphQL.Tests.Conformance;
using CoordonneSante.GraphQL.Translation;

namespace CoordonneSante.GraphQL.Tests.Translation;

public sealed class FrenchMessagesTests
{
    [Theory]
    [InlineData("validation")]
    [InlineData("parsing")]
    [InlineData("lexing")]
    [InlineData("coercion")]
    public void Every_message_of_the_reference_implementation_about_requests_is_said_in_French(string chapter)
    {
        var messages = new HashSet<string>();
        foreach (var recorded in Corpus.CasesOf(chapter).Values)
        {
            Collect(recorded, messages);
        }

        Assert.True(messages.Count > 10);
        Assert.DoesNotContain(messages, message => !IsOfTheSchema(message) && FrenchMessages.Find(message) is null);
    }

    [Theory]
    [InlineData(
        "Cannot query field \"nmo\" on type \"Structure\". Did you mean \"nom\"?",
        "Le type « Structure » n'a pas de champ « nmo ». Vouliez-vous dire « nom » ?")]
    [InlineData(
        "Cannot query field \"nom\" on type \"Node\". Did you mean to use an inline fragment on \"Commune\", \"Epci\", or "
            + "\"Region\"?",
        "Le type « Node » n'a pas de champ « nom ». Vouliez-vous dire un fragment sur « Commune », « Epci » ou « Region » ?")]
    [InlineData(
        "Variable \"$t\" got invalid value \"MSP\" at \"t[0]\"; Value \"MSP\" does not exist in \"TypeStructure\" enum.",
        "La variable « $t » n'accepte pas la valeur \"MSP\", en « t[0] » : « MSP » n'est pas une valeur de l'énumération "
            + "« TypeStructure ».")]
    [InlineData(
        "Variable \"$p\" got invalid value 1; GeoJSON attend une géométrie.",
        "La variable « $p » n'accepte pas la valeur 1 : GeoJSON attend une géométrie.")]
    [InlineData("Syntax Error: Expected Name, found \"}\".", "Erreur de syntaxe : Name est attendu, et non \"}\".")]
    [InlineData(
        "Fields \"a\" conflict because subfields \"b\" conflict because \"c\" and \"d\" are different fields and subfields \"e\" "
            + "conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional.",
        "Les champs « a » se contredisent : leurs sous-champs « b » se contredisent, car « c » et « d » sont deux champs et leurs "
            + "sous-champs « e » se contredisent, car leurs arguments diffèrent. Donnez-leur des alias différents pour les avoir tous.")]
    public void A_message_keeps_the_names_and_values_that_it_speaks_of(string message, string french) =>
        Assert.Equal(french, FrenchMessages.Find(message));

    [Fact]
    public void An_error_keeps_its_code_and_its_place_and_one_of_the_application_its_words()
    {
        var refused = new GraphQLError("Unknown type \"A\".", [new(1, 2)], "CODE") { Hint = "Its values are A, B." };
        var own = new GraphQLError("La page demandée n'existe pas.", [], "AUTRE");

        var french = FrenchMessages.Translate(refused);

        Assert.Equal(("Le type « A » n'existe pas.", "CODE", "Ses valeurs sont A, B."), (french.Message, french.Code, french.Hint));
        Assert.Equal(refused.Locations, french.Locations);
        Assert.Same(own, FrenchMessages.Translate(own));
    }

    /// <summary>Scalars of the recorded schemas say for themselves what they expect.</summary>
    private static bool IsOfTheSchema(string message) => message is ['D', 'a', 'y' or 't', ..];

    private static void Collect(JsonElement recorded, HashSet<string> messages)
    {
        switch (recorded.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (var item in recorded.EnumerateArray())
                {
                    Collect(item, messages);
                }

                break;
            case JsonValueKind.Object:
                foreach (var member in recorded.EnumerateObject())
                {
                    if (member.NameEquals("message") && member.Value.GetString() is { } message)
                    {
                        messages.Add(message);
                    }

                    Collect(member.Value, messages);
                }

                break;
            default:
                break;
        }
    }
}
