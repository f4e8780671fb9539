using System.Globalization;
using System.Text.Json;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Exercice.Redaction;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Api.Requests.NoteKinds;

/// <summary>A code asked for is no longer in use.</summary>
internal sealed record FusionNote(CommuneFusionnee Fusion) : Note
{
    public override string Code =>
        Fusion.Nature == NatureMouvement.ChangementDeCode ? "COMMUNE_CODE_CHANGE" : "COMMUNE_FUSIONNEE";

    protected override string Fact
    {
        get
        {
            var (ancien, commune) = ($"{Fusion.AncienNom.Value} ({Fusion.AncienCode.Value})", Fusion.Commune);
            return Fusion.Nature == NatureMouvement.ChangementDeCode
                ? $"{ancien} est aujourd'hui {commune.Nom.Value} ({commune.CodeInsee.Value}), par changement de code, depuis le {Depuis}."
                : $"{ancien} fait partie {Toponyme.De(commune.Nom.Value)} ({commune.CodeInsee.Value}) depuis le {Depuis}.";
        }
    }

    private string Depuis => DateEnLettres.Of(Fusion.DateEffet);

    protected override void WriteMembers(Utf8JsonWriter json)
    {
        json.WriteString("ancienCode", Fusion.AncienCode.Value);
        json.WriteString("codeInsee", Fusion.Commune.CodeInsee.Value);
        json.WriteString("depuis", Fusion.DateEffet.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }
}
