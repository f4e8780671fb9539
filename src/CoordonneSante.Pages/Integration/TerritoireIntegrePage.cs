using System.Text.Json.Nodes;
using CoordonneSante.Pages.Adresses;
using CoordonneSante.Pages.Composants.Territoires;
using CoordonneSante.Pages.Documents;
using CoordonneSante.Pages.Rendu;

namespace CoordonneSante.Pages.Integration;

/// <summary>The map and the figures of a territory, small, for a frame of another site.</summary>
internal abstract class TerritoireIntegrePage(string route) : Page<TerritoireIntegreAnswer>(route, "Integration/Territoire.graphql")
{
    internal override bool IsForFrames => true;

    /// <returns>What the address names; null when it names nothing.</returns>
    protected abstract TerritoireDemande? Read(PageAddress address);

    protected internal override string? Problem(PageAddress address) => Read(address) is null
        ? "Donnez un territoire : « /integrer/territoires/departement/35 », « /integrer/territoires?communes=35238,35047 », "
            + "« ?epcis= » ou « ?departements= »."
        : null;

    protected internal override JsonObject Variables(PageAddress address) => new() { ["par"] = Demande(address).Input };

    internal override PageContent? Explain(PageAddress address, DocumentResult.Refused refused) =>
        refused.Code is "TERRITOIRE_INCONNU" or "TERRITOIRES_INCONNUS" ? Unknown : null;

    protected override PageContent Show(PageAddress address, TerritoireIntegreAnswer answer)
    {
        if (answer.Territoire is not { } territory)
        {
            return Unknown;
        }

        var demande = Demande(address);
        return new PageContent.Shown(
            new PageHead(territory.Libelle, "Structures d'exercice coordonné et zonage des médecins.")
            {
                Canonical = demande.Address,
                IsListed = false,
            },
            typeof(TerritoireIntegreView),
            new Dictionary<string, object>
            {
                [nameof(TerritoireIntegreView.Address)] = address,
                [nameof(TerritoireIntegreView.Answer)] = answer,
                [nameof(TerritoireIntegreView.Demande)] = demande,
            });
    }

    private static PageContent.Missing Unknown { get; } =
        new("Aucun territoire n'a ce code", "Vérifiez le code INSEE ou le numéro SIREN : un code postal n'en est pas un.");

    private TerritoireDemande Demande(PageAddress address) =>
        Read(address) ?? throw new InvalidOperationException("An address without territory was not refused.");
}

/// <inheritdoc/>
internal sealed class NiveauIntegrePage() : TerritoireIntegrePage("/integrer/territoires/{niveau}/{code}")
{
    protected override TerritoireDemande? Read(PageAddress address) => TerritoireDemande.Levels.Contains(address.Route("niveau"))
        ? TerritoireDemande.Of(address.Route("niveau"), address.Route("code"))
        : null;
}

/// <inheritdoc/>
internal sealed class ComposeIntegrePage() : TerritoireIntegrePage("/integrer/territoires")
{
    internal override IReadOnlyList<string> Parameters => TerritoireDemande.Lists;

    protected override TerritoireDemande? Read(PageAddress address) =>
        TerritoireDemande.Lists.Where(list => address.Value(list) is not null).ToArray() is [var list]
            ? TerritoireDemande.Of(list, [.. address.Values(list).SelectMany(codes => codes.Split(',', StringSplitOptions.TrimEntries))])
            : null;
}
