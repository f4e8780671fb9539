namespace CoordonneSante.Api.Tests.Resolvers;

public sealed class TerritoiresSideBySideTests(SharedServer shared)
{
    [Fact]
    public async Task Territories_are_answered_in_the_order_asked_and_an_unknown_one_is_null_in_its_place() => Assert.Equal(
        """{"data":{"territoires":[{"libelle":"Bretagne"},null,{"libelle":"Rennes Métropole"}]}}""",
        await shared.Server.AskAsync(
            """{ territoires(par: [{ region: "53" }, { departement: "36" }, { epci: "243500139" }]) { libelle } }"""));

    [Fact]
    public async Task More_than_ten_are_too_many_and_the_error_says_how_many_are_not() => Assert.Contains(
        "La liste compte 11 éléments ; une requête en accepte 10.",
        await shared.Server.AskAsync(
            "query($par: [TerritoireInput!]!) { territoires(par: $par) { libelle } }",
            new { par = Enumerable.Repeat(new { region = "53" }, 11) }),
        StringComparison.Ordinal);
}
