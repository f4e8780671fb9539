using System.Text.Json;
using System.Text.Json.Nodes;
using CoordonneSante.Pages.Documents;

namespace CoordonneSante.Pages.Territoires.Saisie;

/// <summary>Finds the communes that typed lines mean.</summary>
/// <remarks>A name that several communes have is that of the one in a département of the other lines, if only one is.</remarks>
internal sealed class CommuneReader
{
    /// <summary>Choices shown for a line at most.</summary>
    private const int MaxChoices = 12;

    private readonly PageDocument _codes = PageDocument.Read("Territoires/Saisie/Codes.graphql");
    private readonly PageDocument _name = PageDocument.Read("Territoires/Saisie/Nom.graphql");

    public IEnumerable<PageDocument> Documents => [_codes, _name];

    /// <param name="lines">As typed.</param>
    /// <param name="run">Runs the documents.</param>
    /// <returns>Why it could not be asked, when it could not.</returns>
    public async Task<(SaisieLue Reading, DocumentResult.Refused? Refused)> ReadAsync(IEnumerable<string> lines, RunDocument run)
    {
        var typed = lines.Select(line => new LigneSaisie(line)).ToArray();
        var codes = typed.Select(line => line.Code).OfType<string>().ToArray();
        var byCode = new Dictionary<string, CommuneNommee>(StringComparer.Ordinal);
        if (codes.Length > 0)
        {
            var (answer, refused) = await AskAsync<CodesAnswer>(
                run,
                _codes,
                new JsonObject { ["codes"] = new JsonArray([.. codes.Select(code => JsonValue.Create(code))]) }
            );
            if (answer is null)
            {
                return (SaisieLue.Empty, refused);
            }

            foreach (var (code, commune) in codes.Zip(answer.CommunesParCode))
            {
                if (commune is not null)
                {
                    byCode[code] = commune;
                }
            }
        }

        var read = new List<LigneLue>();
        foreach (var line in typed)
        {
            if (line.Code is { } code && byCode.TryGetValue(code, out var commune))
            {
                read.Add(new LigneLue(line.Text, commune, []) { Code = code });
                continue;
            }

            var (answer, refused) = await AskAsync<NomAnswer>(run, _name, new JsonObject { ["nom"] = line.Code ?? line.Name });
            if (answer is null)
            {
                return (SaisieLue.Empty, refused);
            }

            read.Add(Choose(line, answer.Communes.Nodes));
        }

        return (new SaisieLue(PreferNeighbours(read)), null);
    }

    private static LigneLue Choose(LigneSaisie line, IReadOnlyList<CommuneNommee> found)
    {
        CommuneNommee[] exact = [.. found.Where(line.Means)];
        return exact.Length == 1
            ? new LigneLue(line.Text, exact[0], [])
            : new LigneLue(line.Text, null, exact.Length > 0 ? exact : [.. found.Take(MaxChoices)]);
    }

    private static IReadOnlyList<LigneLue> PreferNeighbours(IReadOnlyList<LigneLue> lines)
    {
        var departements = lines.Select(line => line.Commune?.Departement.Code).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return [.. lines.Select(Prefer)];

        LigneLue Prefer(LigneLue line)
        {
            CommuneNommee[] near =
            [
                .. line.Choices.Where(choice => departements.Contains(choice.Departement.Code) && new LigneSaisie(line.Text).Means(choice)),
            ];
            return line.Commune is null && near.Length == 1 ? line with { Commune = near[0], Choices = [] } : line;
        }
    }

    private static async Task<(T? Answer, DocumentResult.Refused? Refused)> AskAsync<T>(
        RunDocument run,
        PageDocument document,
        JsonObject variables)
        where T : class =>
        await run(document, JsonSerializer.SerializeToUtf8Bytes(variables)) switch
        {
            DocumentResult.Answered answered => (AnswerReader.Read<T>(answered.Utf8), null),
            DocumentResult.Refused refused => (null, refused),
            var other => throw new InvalidOperationException($"Unknown result {other}."),
        };
}
