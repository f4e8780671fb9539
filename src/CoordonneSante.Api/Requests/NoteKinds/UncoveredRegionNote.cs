using System.Text.Json;
using CoordonneSante.Annuaire.Couvertures;
using CoordonneSante.Annuaire.Exercice.Redaction;

namespace CoordonneSante.Api.Requests.NoteKinds;

/// <summary>The loaded files list no structure of some types in a région: none there is not known to be none.</summary>
internal sealed record UncoveredRegionNote(RegionNonCouverte Uncovered) : Note
{
    public override string Code => "REGION_NON_COUVERTE";

    protected override string Fact =>
        $"Les fichiers chargés ne recensent aucune {Uncovered.Types.Nommer()} dans la région "
        + $"{Toponyme.Region(Uncovered.Region.Nom.Value)} : n'y en trouver aucune ne dit pas qu'il n'y en a pas.";

    protected override string Conseil => "« couverte » le dit commune par commune.";

    protected override void WriteMembers(Utf8JsonWriter json) => json.WriteString("region", Uncovered.Region.Code.Value);
}
