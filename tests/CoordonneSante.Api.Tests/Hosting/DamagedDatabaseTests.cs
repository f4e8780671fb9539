using System.Net;
using System.Text;
using CoordonneSante.Annuaire.Persistence.Sqlite;
using CoordonneSante.Api.Versions;
using CoordonneSante.Import.Publication;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace CoordonneSante.Api.Tests.Hosting;

/// <summary>Whatever becomes of the file, what was checked goes on being served, and what was not is refused.</summary>
public sealed class DamagedDatabaseTests
{
    private static readonly Uri Download = new("/annuaire.db", UriKind.Relative);

    private static readonly Dictionary<string, Action<string>> Damages = new()
    {
        ["truncated"] = path => SetLength(path, 5_000),
        ["emptied"] = path => SetLength(path, 0),
        ["text"] = path => File.WriteAllText(path, "echo hello"),
        ["altered name"] = path => AlterName(path),
        ["altered by SQL"] = path => Execute(path, "UPDATE structure SET nom = 'AUTRE' || nom"),
        ["deleted"] = File.Delete,
    };

    public static TheoryData<string> Names => [.. Damages.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_last_good_version_goes_on_and_a_good_one_is_taken_again(string damage)
    {
        await using var server = await ApiServer.StartAsync();
        var good = await server.Client.GetByteArrayAsync(Download);
        var names = await server.AskAsync("{ structures { nodes { nom } } }");
        Damages[damage](server.Database.FullName);
        var store = server.Services.GetRequiredService<SnapshotStore>();

        var fault = Record.Exception(() => CheckedFile.Read(server.Database.FullName));
        Record.Exception(() => store.Reload()); // the server may have tried already

        Assert.True(fault is InvalidDataException or FileNotFoundException, $"{fault}");
        Assert.Equal(good, await server.Client.GetByteArrayAsync(Download));
        Assert.Equal(names, await server.AskAsync("{ structures { nodes { nom } } }"));

        new Publisher(server.Database).Publish(SmallDirectory.Content(withParis: false), force: true);
        await AssertServedAsync(server);
    }

    [Fact]
    public async Task A_file_whose_names_were_altered_is_refused_with_the_reason()
    {
        await using var server = await ApiServer.StartAsync();
        var path = server.Database.FullName;
        Execute(path, "UPDATE structure SET nom = 'AUTRE' || nom");

        var error = Assert.Throws<InvalidDataException>(() => CheckedFile.Read(path));

        Assert.Matches(
            "^Le contenu a l'empreinte [0-9a-f]{16} et non [0-9a-f]{16}, qu'annonce le fichier : il a été modifié\\.$",
            error.Message);
    }

    [Fact]
    public async Task What_is_wrong_with_a_file_ends_its_load_and_is_told_instead_of_what_the_load_fails_of()
    {
        await using var server = await ApiServer.StartAsync();
        var path = server.Database.FullName;
        Execute(path, "UPDATE structure SET nom = 'AUTRE' || nom");
        AnnuaireFile? read = null;

        var error = Assert.Throws<InvalidDataException>(() => CheckedFile.Read(
            path,
            (file, cancellation) =>
            {
                read = file;
                cancellation.WaitHandle.WaitOne();
                cancellation.ThrowIfCancellationRequested();
                return true;
            },
            CancellationToken.None));

        Assert.StartsWith("Le contenu a l'empreinte ", error.Message, StringComparison.Ordinal);
        Assert.Throws<ObjectDisposedException>(() => read!.Open()); // the load has set it
    }

    [Fact]
    public async Task A_file_in_WAL_mode_is_refused_with_what_makes_it_one_file_again()
    {
        await using var server = await ApiServer.StartAsync();
        var path = server.Database.FullName;
        Execute(path, "PRAGMA journal_mode=WAL");

        var error = Assert.Throws<InvalidDataException>(() => CheckedFile.Read(path));

        Assert.Equal("La base est en mode WAL : « PRAGMA journal_mode=DELETE » la remet en un seul fichier.", error.Message);
        Execute(path, "PRAGMA journal_mode=DELETE");
        await AssertServedAsync(server);
    }

    [Fact]
    public async Task A_file_whose_rows_are_right_is_served_though_another_program_rewrote_it()
    {
        await using var server = await ApiServer.StartAsync();
        Execute(server.Database.FullName, "VACUUM");

        await AssertServedAsync(server);
    }

    [Theory]
    [InlineData("/annuaire.db", null, 200_000)]
    [InlineData("/annuaire.db/", null, 200_000)]
    [InlineData("/annuaire.gpkg", null, 200_000)]
    [InlineData("/graphql/schema.graphql", null, 4_000)]
    [InlineData("/graphql/schema.graphql/", null, 4_000)]
    [InlineData("/graphql", "text/html", 400)]
    public async Task Files_and_pages_count_against_the_budget_of_an_address(string address, string? accept, int budget)
    {
        await using var server = await ApiServer.StartAsync(
            "--Limites:CoutParSeconde=1",
            $"--Limites:CoutRafale={budget}",
            "--Limites:CoutMaximal=1");
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 3; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.TryAddWithoutValidation("Accept", accept);
            using var response = await server.Client.SendAsync(request);
            statuses.Add(response.StatusCode);
            if (i == 2)
            {
                Assert.Equal(
                    """{"title":"Trop de requêtes.","status":"""
                        + """429,"detail":"Attendez le nombre de secondes que dit l'en-tête Retry-After ; demandez plus d'éléments par"""
                        + """ requête plutôt que plus de requêtes.","code":"LIMIT_EXCEEDED"}""",
                    await response.Content.ReadAsStringAsync());
                Assert.NotNull(response.Headers.RetryAfter);
            }
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], statuses);
    }

    /// <summary>The server looks at its file every two seconds.</summary>
    private static async Task AssertServedAsync(ApiServer server)
    {
        var expected = await File.ReadAllBytesAsync(server.Database.FullName);
        var served = Array.Empty<byte>();
        for (var attempt = 0; attempt < 150 && !expected.AsSpan().SequenceEqual(served); attempt++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(200));
            served = await server.Client.GetByteArrayAsync(Download);
        }

        Assert.Equal(expected, served);
    }

    private static void SetLength(string path, long length)
    {
        using var stream = new FileStream(path, FileMode.Open);
        stream.SetLength(length);
    }

    private static void AlterName(string path)
    {
        string name;
        using (var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT nom FROM structure ORDER BY finess LIMIT 1";
            name = (string)command.ExecuteScalar()!; // the small directory has structures
        }

        var bytes = File.ReadAllBytes(path);
        var (old, @new) = (Encoding.UTF8.GetBytes(name), Encoding.UTF8.GetBytes('X' + name[1..]));
        for (var at = bytes.AsSpan().IndexOf(old); at >= 0; at = bytes.AsSpan().IndexOf(old))
        {
            @new.CopyTo(bytes.AsSpan(at));
        }

        File.WriteAllBytes(path, bytes);
    }

    private static void Execute(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
