using System.Text.Json;
using System.Text.Json.Serialization;
using CoordonneSante.Annuaire.Exercice.Dispositifs.Conditions;
using CoordonneSante.Annuaire.Exercice.Dispositifs.Projets;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Loading;

/// <summary>Reads a condition: an object whose only member is named after a predicate.</summary>
/// <remarks>The names are those of schemas/criteres.schema.json.</remarks>
internal sealed class ConditionConverter : JsonConverter<Condition>
{
    public override Condition Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.Read();
        var predicate = reader.GetString();
        reader.Read();
        var condition = Read(predicate, ref reader, options);
        reader.Read();
        return condition;
    }

    public override void Write(Utf8JsonWriter writer, Condition value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Conditions are only read.");

    private static Condition Read(string? predicate, ref Utf8JsonReader reader, JsonSerializerOptions options) => predicate switch
    {
        "tous" => new Tous(Value<IReadOnlyList<Condition>>(ref reader, options)),
        "unDe" => new UnDe(Value<IReadOnlyList<Condition>>(ref reader, options)),
        "zonage" => Value<ZonageAdmis>(ref reader, options),
        "quartierPrioritaire" => Value<EnQuartierPrioritaire>(ref reader, options),
        "ile" => Value<SurUneIle>(ref reader, options),
        "specialite" => Value<SpecialiteAdmise>(ref reader, options),
        "gestionnaire" => Value<PersonneAdmise>(ref reader, options) with { Role = RoleJuridique.Gestionnaire },
        "formeJuridique" => Value<PersonneAdmise>(ref reader, options) with { Role = RoleJuridique.FormeJuridique },
        "maitreOuvrage" => Value<PersonneAdmise>(ref reader, options) with { Role = RoleJuridique.MaitreOuvrage },
        "accord" => Value<AccordAdmis>(ref reader, options),
        "vrai" => new FaitAttendu(Value<FaitProjet>(ref reader, options), Attendu: true),
        "faux" => new FaitAttendu(Value<FaitProjet>(ref reader, options), Attendu: false),
        "auMoins" => Value<AuMoins>(ref reader, options),
        "ageAuPlus" => Value<AgeAuPlus>(ref reader, options),
        "equipeVisee" => new EquipeVisee(Value<Condition>(ref reader, options)),
        "professionsDifferentes" => Value<ProfessionsDifferentes>(ref reader, options),
        "declaration" => Value<Declaration>(ref reader, options),
        "nonEvaluable" => new NonEvaluable(Value<string>(ref reader, options)),
        _ => throw new JsonException($"« {predicate} » n'est pas un prédicat."),
    };

    private static T Value<T>(ref Utf8JsonReader reader, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<T>(ref reader, options) ?? throw new JsonException("null n'est pas une condition.");
}
