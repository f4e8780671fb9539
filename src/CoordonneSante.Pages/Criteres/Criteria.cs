using System.Globalization;
using System.Text.Json.Nodes;
using CoordonneSante.Pages.Adresses;

namespace CoordonneSante.Pages.Criteres;

/// <summary>The filters that an address carries, as conditions of the API.</summary>
internal sealed class Criteria
{
    public const string Type = "type";
    public const string Specialite = "specialite";
    public const string Famille = "famille";
    public const string Zonage = "zonage";
    public const string Quartier = "quartier";
    public const string Qpv = "qpv";
    public const string Gestionnaire = "gestionnaire";
    public const string Region = "region";
    public const string Departement = "departement";
    public const string Epci = "epci";
    public const string Commune = "commune";

    /// <summary>Key of the territory of a CPTS.</summary>
    public const string Cpts = "cpts";
    public const string DeAnnee = "de";
    public const string AAnnee = "a";

    /// <summary>West, south, east and north of a map's view, in degrees.</summary>
    public const string Vue = "vue";

    private readonly PageAddress _address;

    public Criteria(PageAddress address) => _address = address;

    /// <summary>The names of all filters.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        Type, Specialite, Famille, Zonage, Quartier, Qpv, Gestionnaire, Region, Departement, Epci, Commune, Cpts, DeAnnee,
        AAnnee, Vue,
    ];

    /// <summary>Whether the address filters at all.</summary>
    public bool Any => Names.Any(name => _address.Value(name) is not null);

    /// <summary>Every filter but those named, as one condition.</summary>
    /// <returns>Null when none is left, which is no filter.</returns>
    public JsonObject? Without(params IReadOnlyCollection<string> names)
    {
        var conditions = Names.Where(name => !names.Contains(name)).Select(ConditionOf).OfType<JsonNode>().ToArray();
        return conditions.Length == 0 ? null : new JsonObject { ["and"] = new JsonArray(conditions) };
    }

    private JsonObject? ConditionOf(string name) => _address.Values(name) switch
    {
        [] => null,
        var values => name switch
        {
            Type => Wrap("type", In(values)),
            Specialite => Wrap("specialite", In(values)),
            Famille => Wrap("gestionnaire.categorie", In(values)),
            Zonage => Wrap("zonageMedecin", In(values)),
            Quartier => InQuarter(values),
            Qpv => Wrap("quartierPrioritaire.code", In(values)),
            Gestionnaire => Wrap("gestionnaire.finess", In(values)),
            Region => Wrap("commune.departement.region.code", In(values)),
            Departement => Wrap("commune.departement.code", In(values)),
            Epci => Wrap("commune.epci.siren", In(values)),
            Commune => InCommune(values),
            Cpts => Wrap("commune.cpts.some.code", In(values)),
            DeAnnee => Wrap("dateOuverture", new JsonObject { ["gte"] = $"{values[0]}-01-01" }),
            AAnnee => Wrap("dateOuverture", new JsonObject { ["lte"] = $"{values[0]}-12-31" }),
            Vue => new JsonObject { ["emprise"] = VueCarte.Find(values[0])?.Emprise },
            _ => throw new InvalidOperationException($"Unknown filter {name}."),
        },
    };

    /// <summary>Paris, Lyon and Marseille are their arrondissements.</summary>
    private static JsonObject InCommune(IReadOnlyList<string> values) => new()
    {
        ["or"] = new JsonArray(Wrap("commune.codeInsee", In(values)), Wrap("commune.arrondissementDe.codeInsee", In(values))),
    };

    /// <summary>Both values together are no condition, but that the position is known.</summary>
    private static JsonObject InQuarter(IReadOnlyList<string> values)
    {
        var inside = values.Contains("OUI") ? Wrap("quartierPrioritaire.code", Is("neq")) : null;
        var outside = values.Contains("NON")
            ? new JsonObject { ["and"] = new JsonArray(Wrap("quartierPrioritaire.code", Is("eq")), Wrap("position.longitude", Is("neq"))) }
            : null;
        return new JsonObject { ["or"] = new JsonArray([.. new[] { inside, outside }.OfType<JsonNode>()]) };
    }

    private static JsonObject In(IReadOnlyList<string> values) =>
        new() { ["in"] = new JsonArray([.. values.Select(value => JsonValue.Create(value))]) };

    private static JsonObject Is(string comparison) => new() { [comparison] = null };

    private static JsonObject Wrap(string path, JsonObject condition) =>
        path.Split('.').Reverse().Aggregate(condition, (inner, field) => new JsonObject { [field] = inner });

    /// <returns>What is wrong with the values, and what to change; null when nothing is.</returns>
    public string? Problem()
    {
        foreach (var name in (string[])[DeAnnee, AAnnee])
        {
            if (_address.Value(name) is { } year && !IsYear(year))
            {
                return $"« {year} » n'est pas une année : donnez à « {name} » quatre chiffres, par exemple 2015.";
            }
        }

        if (_address.Value(Vue) is { } view && VueCarte.Find(view) is null)
        {
            return $"« {view} » n'est pas la vue d'une carte : donnez à « {Vue} » l'ouest, le sud, l'est et le nord en degrés, "
                + "séparés par des virgules, par exemple -1.8,48,-1.5,48.2.";
        }

        return _address.Values(Quartier).FirstOrDefault(value => value is not ("OUI" or "NON")) is { } quarter
            ? $"« {quarter} » n'est pas une valeur de « quartier » : OUI ou NON. "
                + "Un quartier précis se demande par son code, avec « qpv »."
            : null;
    }

    private static bool IsYear(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0;
}
