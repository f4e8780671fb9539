using System.Text.Json;

namespace CoordonneSante.Api.Tests.Exercice;

/// <summary>A project, and what a document says of it, written by reading the document.</summary>
/// <param name="Nom">Unique; what the case shows.</param>
/// <param name="Projet">The argument of the query.</param>
/// <param name="Dispositif">Code of the scheme asked about.</param>
/// <param name="Attendu">Verdict, or "ABSENT" when the scheme is not to be offered.</param>
/// <param name="Document">Code of the document.</param>
/// <param name="Passage">The words that the verdict rests on.</param>
/// <param name="Criteres">Verdicts of the criteria that the case is about, by code; null for none.</param>
/// <param name="Dit">What explanations must say, by code of criterion; null for nothing in particular.</param>
/// <param name="ProjetAttendu">Verdict when the scheme's years are set aside; null when the case is not about it.</param>
internal sealed record Decision(
    string Nom,
    JsonElement Projet,
    string Dispositif,
    string Attendu,
    string Document,
    string Passage,
    IReadOnlyDictionary<string, string>? Criteres = null,
    IReadOnlyDictionary<string, string>? Dit = null,
    string? ProjetAttendu = null)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { RespectRequiredConstructorParameters = true };

    public static IReadOnlyList<Decision> All { get; } = Read();

    public override string ToString() => Nom;

    private static List<Decision> Read()
    {
        using var stream = typeof(Decision).Assembly.GetManifestResourceStream("decisions.json");
        Assert.NotNull(stream);
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.GetProperty("decisions").Deserialize<List<Decision>>(Options) ?? [];
    }
}
