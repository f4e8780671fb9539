using CoordonneSante.Pages.Adresses;
using CoordonneSante.Pages.Composants.Territoires;
using CoordonneSante.Pages.Documents;
using CoordonneSante.Pages.Rendu;
using CoordonneSante.Pages.Territoires.Saisie;

namespace CoordonneSante.Pages.Territoires;

/// <summary>The diagnosis of a territory of one's own: communes by their codes or names, one a line, or several EPCI or départements by
/// their codes.</summary>
internal sealed class ComposePage() : DiagnosticPage("/territoires")
{
    public const string Communes = "communes";

    private readonly CommuneReader _reader = new();

    internal override IReadOnlyList<string> Parameters => TerritoireDemande.Lists;

    internal override IEnumerable<PageDocument> Documents => [.. base.Documents, .. _reader.Documents];

    protected internal override string? Problem(PageAddress address) =>
        TerritoireDemande.Lists.Where(list => address.Value(list) is not null).ToArray() is [var first, var second, ..]
            ? $"Un territoire se compose d'une seule sorte de territoires : « {first} » et « {second} » ne vont pas ensemble. "
                + "Gardez-en un, ou donnez toutes les communes."
            : null;

    internal override async ValueTask<PageContent?> BeforeAsync(PageAddress address, RunDocument run)
    {
        var list = ListOf(address);
        var lines = SaisieCommunes.Lines(address.Values(list));
        if (lines.Count == 0)
        {
            return Form(address, SaisieLue.Empty, 200);
        }

        if (list != Communes)
        {
            return KeptAt(TerritoireDemande.Of(list, lines), address);
        }

        if (lines.Count > SaisieCommunes.MaxLines)
        {
            return new PageContent.Invalid(
                $"{lines.Count} lignes, c'est trop pour un territoire composé",
                $"Donnez au plus {SaisieCommunes.MaxLines} communes ; pour davantage, prenez des EPCI, des départements ou une région.");
        }

        var (reading, refused) = await _reader.ReadAsync(lines, run);
        if (refused is not null)
        {
            return new PageContent.Refused(refused);
        }

        return reading.IsWhole ? KeptAt(TerritoireDemande.Of(Communes, reading.Codes), address) : Form(address, reading, 400);
    }

    internal override PageContent? Explain(PageAddress address, DocumentResult.Refused refused) => refused.Code == "TERRITOIRES_INCONNUS"
        ? new PageContent.Missing(refused.Message, refused.Hint ?? "Cherchez le territoire par son nom.")
        : base.Explain(address, refused);

    protected override TerritoireDemande Read(PageAddress address) =>
        TerritoireDemande.Of(ListOf(address), SaisieCommunes.Lines(address.Values(ListOf(address))));

    protected override PageContent Unknown(TerritoireDemande demande) => new PageContent.Missing(
        "Aucune de ces communes n'existe", "Vérifiez les codes INSEE : un code postal n'en est pas un.");

    private static string ListOf(PageAddress address) =>
        TerritoireDemande.Lists.FirstOrDefault(list => address.Value(list) is not null) ?? Communes;

    /// <returns>Where the page is kept, if it was asked elsewhere.</returns>
    private static PageContent.Moved? KeptAt(TerritoireDemande demande, PageAddress address) =>
        demande.Address == address.Relative ? null : new PageContent.Moved(demande.Address);

    private static PageContent.Shown Form(PageAddress address, SaisieLue reading, int status) => new(
        new PageHead("Composer un territoire", "Le diagnostic d'un territoire composé : les communes d'une CPTS, par exemple, données "
            + "par leurs noms ou leurs codes.")
        {
            Canonical = address.Path,
        },
        typeof(SaisieView),
        new Dictionary<string, object>
        {
            [nameof(SaisieView.Reading)] = reading,
            [nameof(SaisieView.Typed)] = string.Join('\n', reading.Typed),
        })
    {
        Status = status,
    };
}
