using CoordonneSante.Api.Versions;
using CoordonneSante.Import.Publication;
using Microsoft.Extensions.DependencyInjection;

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

    [Fact]
    public async Task A_base_that_a_symbolic_link_leads_to_is_served_anew_and_the_link_stays()
    {
        await using var server = await ApiServer.StartAsync();
        var volume = server.Database.Directory!.CreateSubdirectory("volume"); // a file has a folder
        File.Move(server.Database.FullName, Path.Combine(volume.FullName, "base.db"));
        File.CreateSymbolicLink(server.Database.FullName, Path.Combine("volume", "base.db"));

        new Publisher(server.Database).Publish(SmallDirectory.Content(withParis: false), force: true);

        Assert.True(await BecomesAsync(server, """{"data":{"structures":{"totalCount":3}}}"""));
        Assert.Equal(Path.Combine("volume", "base.db"), server.Database.LinkTarget);
    }

    [Fact]
    public async Task The_copy_of_a_version_that_another_replaced_is_given_up_but_for_who_reads_it()
    {
        await using var server = await ApiServer.StartAsync();
        var file = server.Services.GetRequiredService<SnapshotStore>().File;
        var bytes = await File.ReadAllBytesAsync(server.Database.FullName);
        await using var download = file.Open();

        new Publisher(server.Database).Publish(SmallDirectory.Content(withParis: false), force: true);
        Assert.True(await BecomesAsync(server, """{"data":{"structures":{"totalCount":3}}}"""));
        using var read = new MemoryStream();
        await download.CopyToAsync(read);

        Assert.Equal(bytes, read.ToArray());
        Assert.Throws<ObjectDisposedException>(file.Open);
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
