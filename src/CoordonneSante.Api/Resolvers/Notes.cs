using System.Globalization;
using System.Text.Json;
using CoordonneSante.Annuaire.Territoires;

namespace CoordonneSante.Api.Resolvers;

/// <summary>What one response must tell besides its data, in <c>extensions.notes</c>: nothing is corrected silently.</summary>
internal sealed class Notes
{
    private List<CommuneFusionnee>? _fusions;

    public bool IsEmpty => _fusions is null;

    /// <summary>Tells, once a response, that a code asked for is no longer in use.</summary>
    /// <param name="fusion">Null when the code is in use, which needs no note.</param>
    public void Add(CommuneFusionnee? fusion)
    {
        if (fusion is not null && _fusions?.Contains(fusion) != true)
        {
            (_fusions ??= []).Add(fusion);
        }
    }

    public void Add(IReadOnlyList<CommuneFusionnee> fusions)
    {
        foreach (var fusion in fusions)
        {
            Add(fusion);
        }
    }

    /// <summary>Writes the member <c>notes</c> of <c>extensions</c>.</summary>
    public void WriteTo(Utf8JsonWriter json)
    {
        if (_fusions is null)
        {
            return;
        }

        json.WriteStartArray("notes");
        foreach (var fusion in _fusions)
        {
            var date = fusion.DateEffet.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            json.WriteStartObject();
            json.WriteString("code", "COMMUNE_FUSIONNEE");
            json.WriteString("ancienCode", fusion.AncienCode.Value);
            json.WriteString("codeInsee", fusion.Commune.CodeInsee.Value);
            json.WriteString("depuis", date);
            json.WriteString(
                "message",
                $"{fusion.AncienNom.Value} ({fusion.AncienCode.Value}) fait partie de {fusion.Commune.Nom.Value} ({fusion.Commune.CodeInsee.Value}) depuis le {date}.");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
