using System.Text.Json;

namespace CoordonneSante.Api.Requests.NoteKinds;

/// <summary>No territory of CPTS is loaded for some départements: a commune there is not known to be without.</summary>
/// <param name="Departements">Their codes, in order.</param>
internal sealed record WithoutCptsNote(IReadOnlyList<string> Departements) : Note
{
    public override string Code => "CPTS_NON_CHARGEES";

    protected override string Fact
    {
        get
        {
            var where = Departements.Count == 1
                ? $"le département {Departements[0]}"
                : $"{Departements.Count} départements des communes de la liste";
            return $"Aucun territoire de CPTS n'est chargé pour {where} : une commune y est sans CPTS connue, "
                + "ce qui ne dit pas qu'elle n'en a pas.";
        }
    }

    protected override string Conseil => "« cptsCouverte » le dit commune par commune.";

    protected override void WriteMembers(Utf8JsonWriter json)
    {
        json.WriteStartArray("departements");
        foreach (var departement in Departements)
        {
            json.WriteStringValue(departement);
        }

        json.WriteEndArray();
    }
}
