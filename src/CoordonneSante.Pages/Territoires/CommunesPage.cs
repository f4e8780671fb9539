using CoordonneSante.Pages.Adresses;
using CoordonneSante.Pages.Composants.Territoires;
using CoordonneSante.Pages.Documents;
using CoordonneSante.Pages.Rendu;
using CoordonneSante.Pages.Territoires.Saisie;

namespace CoordonneSante.Pages.Territoires;

/// <summary>The diagnosis of a territory of one's own: communes by their codes or names, one a line.</summary>
internal sealed class CommunesPage() : DiagnosticPage("/territoires")
{
    public const string Parameter = "communes";

    private readonly CommuneReader _reader = new();

    internal override IReadOnlyList<string> Parameters => [Parameter];

    internal override IEnumerable<PageDocument> Documents => [.. base.Documents, .. _reader.Documents];

    internal override async ValueTask<PageContent?> BeforeAsync(PageAddress address, RunDocument run)
    {
        var lines = SaisieCommunes.Lines(address.Values(Parameter));
        if (lines.Count == 0)
        {
            return Form(address, SaisieLue.Empty, 200);
        }

        if (lines.Count > SaisieCommunes.MaxLines)
        {
            return new PageContent.Invalid(
                $"{lines.Count} lignes, c'est trop pour un territoire composé",
                $"Donnez au plus {SaisieCommunes.MaxLines} communes ; pour davantage, prenez un EPCI, un département ou une région.");
        }

        var (reading, refused) = await _reader.ReadAsync(lines, run);
        if (refused is not null)
        {
            return new PageContent.Refused(refused);
        }

        if (!reading.IsWhole)
        {
            return Form(address, reading, 400);
        }

        var kept = TerritoireDemande.Of(reading.Codes).Address;
        return kept == address.Relative ? null : new PageContent.Moved(kept);
    }

    protected override TerritoireDemande Read(PageAddress address) => TerritoireDemande.Of(SaisieCommunes.Lines(address.Values(Parameter)));

    protected override PageContent Unknown(TerritoireDemande demande) => new PageContent.Missing(
        "Aucune de ces communes n'existe", "Vérifiez les codes INSEE : un code postal n'en est pas un.");

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
