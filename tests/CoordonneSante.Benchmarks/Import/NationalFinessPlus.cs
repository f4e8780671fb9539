using System.Globalization;
using System.Text.Json;

namespace CoordonneSante.Benchmarks.Import;

/// <summary>Writes a FINESS+ file of national size, in the form of a real extract: every category, all legal entities, 715 to 751
/// MB.</summary>
/// <remarks>The extract's sites come back under other numbers, among sites of the categories that the directory leaves out. Equal arguments
/// give equal bytes.</remarks>
internal sealed class NationalFinessPlus(JsonElement extract)
{
    /// <summary>Legal entities of the daily file of September 2026.</summary>
    public const int LegalEntities = 98_193;

    /// <summary>Of the national file, the share of sites that the directory keeps is about this.</summary>
    private const int SitesPerStructure = 10;

    /// <summary>Pharmacies, hospitals, care homes, laboratories: categories that the directory leaves out.</summary>
    private static readonly string[] _otherCategories =
    [
        "620",
        "355",
        "500",
        "611",
        "354",
        "186",
        "101",
        "202",
        "377",
        "460",
        "156",
        "209",
    ];

    private static readonly string[] _legalStatuses = ["60", "61", "47", "13", "03", "17", "72", "70", "95", "40", "63", "80"];

    private readonly List<(JsonElement Site, string Name)> _sites =
    [
        .. from entity in extract.GetProperty("pmej").EnumerateArray()
           from site in entity.GetProperty("ege").EnumerateArray()
           select (site, site.GetProperty("informationsGeneralesEGE").GetProperty("nomEgeCourt").GetString() ?? ""),
    ];

    private readonly Random _random = new(2026);
    private int _siteNumber;

    public void Write(Stream stream, int legalEntities) => FinessPlusFile.Write(stream, json =>
    {
        for (var i = 1; i <= legalEntities; i++)
        {
            WriteEntity(json, i);
            json.Flush();
        }
    });

    private void WriteEntity(Utf8JsonWriter json, int number)
    {
        var finess = string.Create(CultureInfo.InvariantCulture, $"99{number:D7}");
        var status = _legalStatuses[_random.Next(_legalStatuses.Length)];
        json.WriteStartObject();
        json.WriteStartObject("informationsGeneralesPMEJ");
        json.WriteString("pmSmsseId", finess);
        json.WriteString("numFinessPm", finess);
        json.WriteString("denominationPm", $"ENTITE {number}");
        json.WriteString("denominationLonguePmSmsse", $"ENTITE JURIDIQUE NUMERO {number}".PadRight(60));
        json.WriteString("siren", string.Create(CultureInfo.InvariantCulture, $"{300_000_000 + number}"));
        json.WriteString("statutJuridique", status);
        json.WriteString("codeApe", "86.10Z");
        json.WriteString("dateCreation", "1995-03-01");
        json.WriteString("typePersonneMorale", "01");
        if (number % 12 == 0)
        {
            json.WriteString("dateFermeture", "2019-12-31");
        }

        json.WriteEndObject();
        WriteEvents(json, "engagement", 4);
        WriteEvents(json, "evenement", 5);
        json.WriteStartArray("ege");
        for (var count = 1 + _random.Next(2); count > 0; count--)
        {
            WriteSite(json);
        }

        json.WriteEndArray();
        json.WriteString("etatObjet", number % 12 == 0 ? "I" : "A");
        json.WriteString("dateDerniereMaj", "2026-02-01 00:00:00");
        json.WriteEndObject();
    }

    private void WriteSite(Utf8JsonWriter json)
    {
        var (model, name) = _sites[_random.Next(_sites.Count)];
        var number = string.Create(CultureInfo.InvariantCulture, $"98{++_siteNumber:D7}");
        json.WriteStartObject();
        foreach (var member in model.EnumerateObject())
        {
            switch (member.Name)
            {
                case "informationsGeneralesEGE":
                    json.WriteStartObject(member.Name);
                    json.WriteString("egeId", number);
                    json.WriteString("numFinessEge", number);
                    json.WriteString("nomEgeCourt", name);
                    json.WriteString("nomEgeLong", name.PadRight(60));
                    json.WriteString("siret", string.Create(CultureInfo.InvariantCulture, $"{30_000_000_000_000 + _siteNumber}"));
                    json.WriteString("dateOuverture", "2010-01-01");
                    json.WriteString("datePremiereAutorisation", "2010-01-01");
                    json.WriteEndObject();
                    break;
                case "categorieentiteGeographiqueExercice" when _siteNumber % SitesPerStructure != 0:
                    json.WriteString(member.Name, _otherCategories[_random.Next(_otherCategories.Length)]);
                    break;
                case "engagement":
                    WriteEvents(json, member.Name, 6);
                    break;
                case "evenement":
                    WriteEvents(json, member.Name, 2);
                    break;
                default:
                    member.WriteTo(json);
                    break;
            }
        }

        json.WriteEndObject();
    }

    /// <summary>Members that the directory does not read, and that make most of the file.</summary>
    private static void WriteEvents(Utf8JsonWriter json, string name, int count)
    {
        json.WriteStartArray(name);
        for (var i = 0; i < count; i++)
        {
            json.WriteStartObject();
            json.WriteString("identifiant", string.Create(CultureInfo.InvariantCulture, $"00000000-0000-0000-0000-{i:D12}"));
            json.WriteString("type", "AUTORISATION");
            json.WriteString("dateDebut", "2015-06-30");
            json.WriteNull("dateFin");
            json.WriteString("etatObjet", "A");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
