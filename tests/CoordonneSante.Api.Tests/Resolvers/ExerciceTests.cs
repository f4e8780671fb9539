namespace CoordonneSante.Api.Tests.Resolvers;

/// <summary>What documents say of coordinated practice, over HTTP.</summary>
public sealed class ExerciceTests(SharedServer shared)
{
    [Fact]
    public async Task Documents_say_what_they_are_and_how_their_date_is_known()
    {
        var answer = await shared.Server.AskAsync("{ documentsExercice { code region date periode } }");

        Assert.Equal(
            """{"data":{"documentsExercice":["""
            + """{"code":"plaquette-pays-de-la-loire","region":"52","date":null,"periode":"sans date"},"""
            + """{"code":"plaquette-grcs-auvergne-rhone-alpes","region":"84","date":null,"periode":"sans date"},"""
            + """{"code":"seminaire-fncs-paca-2021","region":"93","date":"2021-11-26","periode":"26 novembre 2021"},"""
            + """{"code":"exercice-regroupe-2010","region":null,"date":null,"periode":"2010 environ"},"""
            + """{"code":"guide-bretagne-2019","region":"53","date":null,"periode":"2019"}]}}""",
            answer);
    }
}
