using System.Text.Json.Nodes;
using CoordonneSante.Pages.Adresses;
using CoordonneSante.Pages.Criteres;
using CoordonneSante.Pages.Documents;
using CoordonneSante.Pages.Gabarit;
using CoordonneSante.Pages.Rendu;

namespace CoordonneSante.Pages.Flux;

/// <summary>What opened, closed or moved from the version before to the one served, among the structures that the address
/// chooses.</summary>
internal sealed class FluxPage() : Page<FluxAnswer>(Site.Feed, "Flux/Flux.graphql")
{
    private readonly PageDocument _changes = PageDocument.Read("Flux/Changements.graphql");

    internal override IEnumerable<PageDocument> Documents => [Document, _changes];

    internal override IReadOnlyList<string> Parameters => Criteria.Names;

    protected internal override string? Problem(PageAddress address) => new Criteria(address).Problem();

    protected override PageContent Show(PageAddress address, FluxAnswer answer)
    {
        var versions = answer.Donnees.Versions;
        var current = versions.Single(version => version.Courante);
        if (versions.TakeWhile(version => !version.Courante).LastOrDefault() is not { } before)
        {
            return Feed.Of(address, before: null, current, changes: null);
        }

        var variables = new JsonObject { ["de"] = before.Version, ["where"] = new Criteria(address).Without() };
        return new PageContent.Asking(
            _changes,
            variables,
            response => Feed.Of(address, before, current, AnswerReader.Read<ChangementsAnswer>(response).Evolutions.Changements));
    }
}
