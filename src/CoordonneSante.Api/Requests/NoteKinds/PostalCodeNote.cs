using System.Text.Json;
using CoordonneSante.Annuaire.Exercice.Redaction;
using CoordonneSante.Annuaire.Recherche;

namespace CoordonneSante.Api.Requests.NoteKinds;

/// <summary>A postal code was given for an INSEE code.</summary>
internal sealed record PostalCodeNote(CodeDemande Asked) : Note
{
    /// <summary>Of communes named in one sentence.</summary>
    private const int MaxNamed = 4;

    public override string Code => "CODE_POSTAL";

    protected override string Fact
    {
        get
        {
            var named = string.Join(
                ", ",
                Asked.DuCodePostal.Take(MaxNamed).Select(commune => $"{commune.Nom.Value} ({commune.CodeInsee.Value})"))
                + (Asked.DuCodePostal.Count > MaxNamed ? $" et de {Asked.DuCodePostal.Count - MaxNamed} autres communes" : "");
            var fact = Asked.Fusion is { } fusion
                ? $"{Asked.Code} est pris pour l'ancien code INSEE {Toponyme.De(fusion.AncienNom.Value)} ; c'est aussi le code postal de"
                : $"{Asked.Code} n'est le code INSEE d'aucune commune : c'est le code postal de";
            return $"{fact} {named}.";
        }
    }

    protected override string Conseil => $"Pour un code postal, filtrez « codesPostaux: {{some: {{eq: \"{Asked.Code}\"}}}} ».";

    /// <summary>One code is told once, whatever asked for it.</summary>
    public bool Equals(PostalCodeNote? other) => other?.Asked.Code == Asked.Code;

    public override int GetHashCode() => Asked.Code.GetHashCode(StringComparison.Ordinal);

    protected override void WriteMembers(Utf8JsonWriter json)
    {
        json.WriteString("codePostal", Asked.Code);
        json.WriteStartArray("communes");
        foreach (var commune in Asked.DuCodePostal)
        {
            json.WriteStringValue(commune.CodeInsee.Value);
        }

        json.WriteEndArray();
    }
}
