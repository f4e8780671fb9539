using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Http;
using CoordonneSante.GraphQL.Translation;

namespace CoordonneSante.Api.Documents;

/// <summary>The documents of the operator's folder, by the SHA-256 of their text.</summary>
/// <remarks>
/// A file <c>.graphql</c> is one document, its end of file included. A file <c>.json</c> is a list of documents by hash, as
/// relay-compiler and graphql-codegen write it, or the manifest of Apollo's generate-persisted-query-manifest.
/// </remarks>
internal sealed class TrustedDocuments
{
    private readonly FrozenDictionary<string, byte[]> _byHash;

    private TrustedDocuments(Dictionary<string, byte[]> byHash) => _byHash = byHash.ToFrozenDictionary(StringComparer.Ordinal);

    public static TrustedDocuments None { get; } = new([]);

    /// <exception cref="DocumentInvalideException">The folder, a file of it or a document cannot be used.</exception>
    public static TrustedDocuments Load(DirectoryInfo folder, GraphQLExecutor executor)
    {
        if (!folder.Exists)
        {
            throw new DocumentInvalideException($"le dossier {folder.FullName} n'existe pas.");
        }

        var byHash = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in folder.EnumerateFiles("*", SearchOption.AllDirectories).OrderBy(file => file.FullName, StringComparer.Ordinal))
        {
            foreach (var (name, document) in Read(file))
            {
                if (executor.Validate(document) is [var error, ..])
                {
                    throw new DocumentInvalideException(
                        $"{file.Name}{name} n'est pas une requête de cette API : {FrenchMessages.Translate(error).Message}");
                }

                byHash[Convert.ToHexStringLower(SHA256.HashData(document))] = document;
            }
        }

        return byHash.Count > 0
            ? new TrustedDocuments(byHash)
            : throw new DocumentInvalideException($"le dossier {folder.FullName} n'a aucun fichier .graphql ni .json.");
    }

    public byte[]? Find(string hash) => _byHash.GetValueOrDefault(hash);

    private static List<(string Name, byte[] Document)> Read(FileInfo file) => file.Extension switch
    {
        ".graphql" or ".gql" => [("", File.ReadAllBytes(file.FullName))],
        ".json" => ReadList(file),
        _ => [],
    };

    private static List<(string Name, byte[] Document)> ReadList(FileInfo file)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file.FullName));
            var root = json.RootElement;
            var pairs = root.TryGetProperty("operations", out var operations)
                ? operations.EnumerateArray().Select(entry => (Text(entry, "id"), Text(entry, "body")))
                : root.EnumerateObject().Select(entry => (entry.Name, entry.Value.GetString() ?? ""));
            return [.. pairs.Select(pair => Named(file, pair.Item1, pair.Item2))];
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new DocumentInvalideException(
                $"{file.Name} n'est ni un objet {{\"empreinte\": \"requête\"}}, ni un manifeste « operations » de « id » et « body ».");
        }
    }

    private static (string Name, byte[] Document) Named(FileInfo file, string id, string body)
    {
        var document = Encoding.UTF8.GetBytes(body);
        var isItsHash = DocumentId.TryRead(id, out var hash) && hash == Convert.ToHexStringLower(SHA256.HashData(document));
        return isItsHash
            ? ($" ({id})", document)
            : throw new DocumentInvalideException($"{file.Name} : « {id} » n'est pas l'empreinte SHA-256 de sa requête.");
    }

    private static string Text(JsonElement entry, string name) => entry.GetProperty(name).GetString() ?? "";
}
