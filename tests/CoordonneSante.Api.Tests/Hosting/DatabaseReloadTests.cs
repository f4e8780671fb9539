using CoordonneSante.Import.Publication;

namespace CoordonneSante.Api.Tests.Hosting;

public sealed class DatabaseReloadTests
{
    private const string Count = "{ structures { totalCount } }";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_published_version_is_served_without_a_restart()
    {
        await using var server = await ApiServer.StartAsync();
        Assert.Equal("""{"data":{"structures":{"totalCount":4}}}""", await server.AskAsync(Count));

        new Publisher(server.Database).Publish(SmallDirectory.Content(withParis: false), force: true);

        Assert.True(await BecomesAsync(server, """{"data":{"structures":{"totalCount":3}}}"""));
    }

    [Fact]
    public async Task A_file_that_cannot_be_loaded_leaves_the_version_in_service()
    {
        await using var server = await ApiServer.StartAsync();
        var broken = server.Database.FullName + ".broken";
        await File.WriteAllTextAsync(broken, "not a database");
        File.Move(broken, server.Database.FullName, overwrite: true);
        await Task.Delay(TimeSpan.FromSeconds(3));
        Assert.Equal("""{"data":{"structures":{"totalCount":4}}}""", await server.AskAsync(Count));

        new Publisher(server.Database).Publish(SmallDirectory.Content(withParis: false), force: true);

        Assert.True(await BecomesAsync(server, """{"data":{"structures":{"totalCount":3}}}"""));
    }

    private static async Task<bool> BecomesAsync(ApiServer server, string expected)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!patience.IsCancellationRequested)
        {
            if (await server.AskAsync(Count) == expected)
            {
                return true;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(200));
        }

        return false;
    }
}
