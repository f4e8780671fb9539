using System.Text.Json;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Exercice.Redaction;

namespace CoordonneSante.Api.Requests.NoteKinds;

/// <summary>No document speaks of a région: what the answer lacks is not said not to exist.</summary>
internal sealed record RegionWithoutDocumentNote(Region Region) : Note
{
    public override string Code => "REGION_SANS_DOCUMENT";

    protected override string Fact =>
        $"Aucun des documents lus ne parle de la région {Toponyme.Region(Region.Nom.Value)} : ses aides et ses organismes ne sont pas ici, "
        + "ce qui ne veut pas dire qu'il n'y en a pas. Demandez à son agence régionale de santé.";

    protected override void WriteMembers(Utf8JsonWriter json) => json.WriteString("region", Region.Code.Value);
}
