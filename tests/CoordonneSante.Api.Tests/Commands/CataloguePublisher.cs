using CoordonneSante.Import.Tests;
using CoordonneSante.Import.Tests.Telechargements;
using static CoordonneSante.Import.Tests.Telechargements.LoopbackServer;

namespace CoordonneSante.Api.Tests.Commands;

/// <summary>A publisher on loopback whose catalogue the program reads, and the folder where it builds its base.</summary>
internal sealed class CataloguePublisher : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();

    private CataloguePublisher(LoopbackServer server) => Server = server;

    public LoopbackServer Server { get; }

    public DirectoryInfo Folder => _folder.Info;

    public string Database => PathOf("annuaire.db");

    public static async Task<CataloguePublisher> StartAsync() => new(await LoopbackServer.StartAsync());

    public string PathOf(string name) => _folder.PathOf(name);

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        _folder.Dispose();
    }

    /// <summary>Publishes files, each behind a stable address that redirects to it.</summary>
    /// <returns>Path of their catalogue.</returns>
    public string Publish(params (string Id, string Genre, string File, string Millesime)[] sources)
    {
        foreach (var source in sources)
        {
            var path = $"/{Path.GetFileName(source.File)}";
            Server.On($"/stable/{source.Id}", Redirect(path));
            Server.On(path, Versioned(File.ReadAllBytes(source.File), "\"1\""));
        }

        return WriteCatalogue(sources.Select(source => (source.Id, source.Genre, $"/stable/{source.Id}", source.Millesime)));
    }

    /// <returns>Path of the catalogue.</returns>
    public string WriteCatalogue(IEnumerable<(string Id, string Genre, string Path, string Millesime)> sources)
    {
        var entries = sources.Select(source => $$"""
            {"id":"{{source.Id}}","titre":"{{source.Id}}","producteur":"X","licence":"LO","genre":"{{source.Genre}}","format":"csv",
             "millesime":{{Millesime(source.Millesime)}},"acces":{"adresse":"{{Server.UriOf(source.Path)}}"} }
            """);
        File.WriteAllText(PathOf("sources.json"), $$"""{"sources":[{{string.Join(',', entries)}}]}""");
        return PathOf("sources.json");
    }

    private static string Millesime(string text) => text.Length == 0 ? "null" : $"\"{text}\"";
}
