using System.Text.Json;
using CoordonneSante.Annuaire.Textes;
using CoordonneSante.Api.Schema;
using CoordonneSante.GraphQL.Schemas;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.Api.Tests.Schema;

/// <summary>Labels of enumerations: one beside every enumerated field, and the same everywhere.</summary>
public sealed class EnumLabelTests(SharedServer shared)
{
    private static readonly GraphQL.TypeSystem.Schema Served = SchemaBuilder.Build(SchemaText.Value);

    [Fact]
    public void Beside_each_enumerated_field_stands_its_label()
    {
        var missing =
            from type in Served.Types.Values.OfType<ObjectType>()
            where !type.Name.StartsWith("__", StringComparison.Ordinal)
            from field in type.Fields.Values
            where field.Type.Named is EnumType
            let isList = field.Type.Nullable is ListType
            let texts = field.Type.ToString()?.Replace(field.Type.Named.Name, "String", StringComparison.Ordinal)
            let expected = $"{field.Name}{(isList ? "Libelles" : "Libelle")}: {texts}"
            where !type.Fields.Values.Select(other => $"{other.Name}: {other.Type}").Contains(expected)
            select $"{type.Name}.{expected}";

        Assert.Empty(missing);
    }

    [Fact]
    public void Each_value_that_is_served_has_a_label()
    {
        var enums = Served.Types.Values.OfType<ObjectType>()
            .Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal))
            .SelectMany(type => type.Fields.Values)
            .Select(field => field.Type.Named)
            .OfType<EnumType>()
            .DistinctBy(type => type.Name);

        Assert.All(enums, type => Assert.Equal(type.Values.Keys.Order(), EnumLibelles.ByName[type.Name].Keys.Order()));
    }

    [Fact]
    public async Task A_category_has_one_name_in_statistics_in_verdicts_and_in_fields()
    {
        using var answer = JsonDocument.Parse(
            await shared.Server.AskAsync(
                """
                {
                  statistiques(grouperPar: [CATEGORIE_GESTIONNAIRE], inclureVides: true) { groupes { cles { code libelle } } }
                  dispositifsMobilisables(projet: {type: CENTRE_DE_SANTE, commune: "35176", porteur: ETABLISSEMENT_DE_SANTE}) { criteres {
                  explication } }
                  modeExercice(type: CENTRE_DE_SANTE) { gestionnairesPossibles { categories categoriesLibelles } }
                }
                """
            ));
        var data = answer.RootElement.GetProperty("data");
        var keys = data.GetProperty("statistiques").GetProperty("groupes").EnumerateArray().Select(group => group.GetProperty("cles")[0]);
        var inStatistics = keys.Single(key => key.GetProperty("code").GetString() == "ETABLISSEMENT_DE_SANTE")
            .GetProperty("libelle")
            .GetString();
        var explanations = data.GetProperty("dispositifsMobilisables")
            .EnumerateArray()
            .SelectMany(scheme => scheme.GetProperty("criteres").EnumerateArray())
            .Select(criterion => criterion.GetProperty("explication").GetString());
        var inFields = data.GetProperty("modeExercice").GetProperty("gestionnairesPossibles").EnumerateArray()
            .SelectMany(one => one.GetProperty("categories").EnumerateArray().Zip(one.GetProperty("categoriesLibelles").EnumerateArray()))
            .Where(pair => pair.First.GetString() == "ETABLISSEMENT_DE_SANTE")
            .Select(pair => pair.Second.GetString())
            .Distinct();

        Assert.Equal("Établissement public de santé", inStatistics);
        Assert.Equal([inStatistics], inFields);
        Assert.Contains(explanations, explanation =>
            explanation?.Contains("établissement public de santé", StringComparison.Ordinal) == true);
    }
}
