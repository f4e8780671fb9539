using System.Text.Json.Nodes;
using CoordonneSante.Pages.Adresses;
using CoordonneSante.Pages.Rendu;

namespace CoordonneSante.Pages.Integration;

/// <summary>The card of a structure, small, for a frame of another site.</summary>
internal sealed class IntegrationPage() : Page<IntegrationAnswer>("/integrer/structures/{finess}", "Integration/Integration.graphql")
{
    internal override bool IsForFrames => true;

    protected internal override JsonObject Variables(PageAddress address) => new() { ["finess"] = address.Route("finess") };

    protected override PageContent Show(PageAddress address, IntegrationAnswer answer) => answer.Structure is { } structure
        ? PageContent.Shown.Of<IntegrationView, IntegrationAnswer>(
            new PageHead(structure.NomLong ?? structure.Nom, structure.TypeLibelle)
            {
                Canonical = $"/structures/{structure.Finess}",
                IsListed = false,
            },
            address,
            answer)
        : UnknownStructure.Of(address.Route("finess"));
}
