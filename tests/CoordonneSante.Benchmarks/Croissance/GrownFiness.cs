using System.Globalization;
using System.Text;
using System.Text.Json;
using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Tables.Paging;
using CoordonneSante.Benchmarks.Import;

namespace CoordonneSante.Benchmarks.Croissance;

/// <summary>Writes a FINESS+ file of as many structures as asked: those of a directory, then the same again under other numbers, with a
/// word more in their names, beside where they stood.</summary>
/// <remarks>The map, the types, the sizes of gestionnaires and the lengths of texts stay the country's. Equal arguments give equal
/// bytes.</remarks>
internal sealed class GrownFiness
{
    private readonly List<(Gestionnaire Entity, IReadOnlyList<Structure> Sites)> _entities;
    private readonly string[] _words;
    private readonly Random _random = new(2026);
    private int _generation;
    private int _entityNumber;
    private int _siteNumber;

    public GrownFiness(AnnuaireSnapshot annuaire)
    {
        var all = new PageArguments(First: null, Policy: PagePolicy.Everything);
        _entities =
        [
            .. annuaire.Gestionnaires(null, null, null, all).Nodes
                .Select(entity => (entity, (IReadOnlyList<Structure>)[.. entity.Structures(policy: PagePolicy.Everything).Nodes]))
                .Where(pair => pair.Item2.Count > 0),
        ];
        _words = [.. annuaire.Communes(null, null, null, all).Nodes.Select(commune => commune.Nom.Value)];
    }

    /// <param name="stream">Where to.</param>
    /// <param name="structures">How many, exactly.</param>
    public void Write(Stream stream, int structures) => FinessPlusFile.Write(stream, json =>
    {
        for (_generation = 0; _siteNumber < structures; _generation++)
        {
            foreach (var (entity, sites) in _entities.TakeWhile(_ => _siteNumber < structures))
            {
                WriteEntity(json, entity, sites.Take(structures - _siteNumber));
                json.Flush();
            }
        }
    });

    private void WriteEntity(Utf8JsonWriter json, Gestionnaire entity, IEnumerable<Structure> sites)
    {
        _entityNumber++;
        var finess = NumberOf(entity.Finess.Value, "98", _entityNumber);
        json.WriteStartObject();
        json.WriteStartObject("informationsGeneralesPMEJ");
        json.WriteString("pmSmsseId", finess);
        json.WriteString("numFinessPm", finess);
        json.WriteString("denominationPm", NameOf(entity.Nom?.Value ?? ""));
        json.WriteString("siren", string.Create(CultureInfo.InvariantCulture, $"{300_000_000 + _entityNumber}"));
        json.WriteString("statutJuridique", entity.StatutJuridiqueCode?.Value ?? "60");
        json.WriteString("codeApe", "86.21Z");
        json.WriteString("dateCreation", "1995-03-01");
        json.WriteEndObject();
        json.WriteStartArray("ege");
        foreach (var site in sites)
        {
            WriteSite(json, site);
        }

        json.WriteEndArray();
        json.WriteString("etatObjet", "A");
        json.WriteString("dateDerniereMaj", "2026-02-01 00:00:00");
        json.WriteEndObject();
    }

    private void WriteSite(Utf8JsonWriter json, Structure site)
    {
        _siteNumber++;
        var finess = NumberOf(site.Finess.Value, "99", _siteNumber);
        json.WriteStartObject();
        json.WriteStartObject("informationsGeneralesEGE");
        json.WriteString("egeId", finess);
        json.WriteString("numFinessEge", finess);
        json.WriteString("nomEgeCourt", NameOf(site.Nom.Value));
        json.WriteString("siret", string.Create(CultureInfo.InvariantCulture, $"{30_000_000_000_000 + _siteNumber}"));
        json.WriteString("codeApe", site.CodeApe?.Value);
        json.WriteString("dateOuverture", Text(site.DateOuverture));
        json.WriteEndObject();
        json.WriteString("categorieentiteGeographiqueExercice", CategoryOf(site.Type));
        json.WriteStartArray("adresse");
        WriteAddress(json, site);
        json.WriteEndArray();
        json.WriteStartArray("contact");
        json.WriteEndArray();
        json.WriteString("etatObjet", "A");
        json.WriteString("dateDerniereMaj", Text(site.DateMiseAJour));
        json.WriteEndObject();
    }

    private void WriteAddress(Utf8JsonWriter json, Structure site)
    {
        json.WriteStartObject();
        json.WriteString("usageAdresse", "03");
        if (site.Adresse.Ligne is not null)
        {
            json.WriteString("numeroVoie", string.Create(CultureInfo.InvariantCulture, $"{1 + _random.Next(200)}"));
            json.WriteString("libelleVoie", site.Adresse.Ligne.Value.TrimStart("0123456789 ".ToCharArray()));
        }

        json.WriteString("cogCommune", site.Commune.CodeInsee.Value);
        json.WriteString("codePostal", site.Adresse.CodePostal?.Value);
        json.WriteString("ligneAcheminement", $"{site.Adresse.CodePostal} {site.Adresse.Ville}");
        if (site.Position is { } position)
        {
            json.WriteStartObject("coordonneesGeographique");
            json.WriteString("coordonneeX", Text(position.Longitude));
            json.WriteString("coordonneeY", Text(position.Latitude));
            json.WriteString("scoreBAN", "0.96");
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>The first of each kind keep the numbers that they have.</summary>
    private string NumberOf(string finess, string prefix, int number) =>
        _generation == 0 ? finess : string.Create(CultureInfo.InvariantCulture, $"{prefix}{number:D7}");

    private string NameOf(string name) =>
        _generation == 0 ? name : $"{name} {_words[_random.Next(_words.Length)].ToUpperInvariant()}";

    private static string? Text(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Within some hundred metres of the degrees that are given, or at them the first time.</summary>
    private string Text(double degrees) =>
        (degrees + (_generation == 0 ? 0 : (_random.NextDouble() - 0.5) / 250)).ToString("F6", CultureInfo.InvariantCulture);

    private static string CategoryOf(TypeStructure type) => type switch
    {
        TypeStructure.CentreDeSante => "124",
        TypeStructure.MaisonDeSante => "603",
        TypeStructure.Cpts => "604",
        TypeStructure.Clic => "463",
        _ => "606",
    };
}
