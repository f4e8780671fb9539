using System.Net;
using System.Security.Cryptography;
using System.Text;
using CoordonneSante.Api.Documents;
using CoordonneSante.Api.Hosting;
using CoordonneSante.Import.Tests;
using Microsoft.Extensions.DependencyInjection;

namespace CoordonneSante.Api.Tests.Documents;

public sealed class TrustedDocumentsTests : IDisposable
{
    private const string Regions = "{ regions { nom } }";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Only_the_documents_of_the_folder_are_answered_whole_or_by_their_hash()
    {
        Write("regions.graphql", Regions);
        Write("relay.json", $$"""{"{{HashOf("{ __typename }")}}":"{ __typename }"}""");
        Write(
            "apollo.json",
            """{"format":"apollo-persisted-query-manifest","version":1,"operations":["""
                + $$"""{"id":"{{HashOf("{ a: __typename }")}}","name":"A","type":"query","body":"{ a: __typename }"}]}"""
        );
        await using var server = await ApiServer.StartAsync($"--Documents:Dossier={_folder.Info.FullName}", "--Documents:Seulement=true");

        Assert.StartsWith("""{"data":{"regions":[{"nom":""", await server.AskAsync(Regions), StringComparison.Ordinal);
        foreach (var document in new[] { Regions, "{ __typename }", "{ a: __typename }" })
        {
            using var known = await server.PostAsync($$"""{"documentId":"sha256:{{HashOf(document)}}"}""");
            Assert.StartsWith("""{"data":""", await known.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        using var other = await server.PostAsync("""{"query":"{ regions { code } }"}""");
        Assert.Equal(HttpStatusCode.Forbidden, other.StatusCode);
        Assert.Contains("DOCUMENT_NOT_TRUSTED", await other.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.graphql", "{ nothing }", "Le type « Query » n'a pas de champ « nothing ».")]
    [InlineData("a.json", """{"00":"{ __typename }"}""", "n'est pas l'empreinte SHA-256 de sa requête")]
    [InlineData("a.json", "[1]", "n'est ni un objet")]
    [InlineData("a.txt", "{ __typename }", "n'a aucun fichier .graphql ni .json")]
    public async Task A_folder_that_cannot_be_used_stops_the_start(string name, string text, string reason)
    {
        Write(name, text);

        await using var app = Server.Build([$"--Documents:Dossier={_folder.Info.FullName}", $"--Annuaire:Base={_folder.PathOf("a.db")}"]);

        var exception = Assert.Throws<DocumentInvalideException>(app.Services.GetRequiredService<DocumentStore>);
        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
        Assert.False(await Server.PrepareAsync(app));
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private void Write(string name, string text) => File.WriteAllText(_folder.PathOf(name), text);
}
