using System.Text.Json;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Exercice.Redaction;

namespace CoordonneSante.Api.Requests.NoteKinds;

/// <summary>Paris, Lyon or Marseille was asked for where a commune is one of their arrondissements.</summary>
internal sealed record CityNote(Commune Ville) : Note
{
    public override string Code => "VILLE_A_ARRONDISSEMENTS";

    protected override string Fact =>
        $"La commune d'une structure {Toponyme.De(Ville.Nom.Value)} est l'un de ses arrondissements : ce filtre n'en prend aucune par "
        + $"{Ville.CodeInsee.Value}.";

    protected override string Conseil =>
        $"Filtrez « commune: {{arrondissementDe: {{codeInsee: {{eq: \"{Ville.CodeInsee.Value}\"}}}}}} ».";

    protected override void WriteMembers(Utf8JsonWriter json) => json.WriteString("codeInsee", Ville.CodeInsee.Value);
}
