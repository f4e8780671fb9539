using System.Text.Json;

namespace CoordonneSante.Api.Requests.NoteKinds;

/// <summary>The loaded files fill a field of a filter for nobody.</summary>
internal sealed record EmptyFieldNote(string Champ) : Note
{
    public override string Code => "CHAMP_SANS_VALEUR";

    protected override string Fact =>
        $"Les fichiers chargés ne donnent « {Champ} » pour rien de ce qui est filtré : ce que ce filtre retient ou écarte ne dit que cela.";

    protected override void WriteMembers(Utf8JsonWriter json) => json.WriteString("champ", Champ);
}
