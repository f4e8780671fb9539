using System.Text.Json;
using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Exercice.Chiffres;
using CoordonneSante.Annuaire.Exercice.Equipes;
using CoordonneSante.Annuaire.Exercice.Lecture;
using CoordonneSante.Annuaire.Exercice.Modes;
using CoordonneSante.Annuaire.Exercice.Organismes;

namespace CoordonneSante.Annuaire.Tests.Exercice.Lecture;

/// <summary>The schemas name the values of the directory's enums: they must be those of the program.</summary>
public sealed class SchemaVocabularyTests
{
    [Theory]
    [InlineData("commun", "$defs/typeStructure", typeof(TypeStructure))]
    [InlineData("commun", "$defs/categorieGestionnaire", typeof(CategorieGestionnaire))]
    [InlineData("modes", "properties/modes/items/properties/variantes/items/properties/specialite", typeof(SpecialiteCentre))]
    [InlineData("enonces", "properties/enonces/items/properties/sujet", typeof(SujetEnonce))]
    [InlineData("equipes", "properties/equipes/items/properties/exigences/items/properties/nature", typeof(NatureExigence))]
    [InlineData("chiffres", "properties/chiffres/items/properties/nature", typeof(NatureValeur))]
    [InlineData("organismes", "properties/organismes/items/properties/role", typeof(RoleOrganisme))]
    public void The_values_of_an_enum_are_those_of_its_schema(string file, string place, Type type)
    {
        var files = new SchemaFiles(ExerciceFiles.Embedded);
        var schema = files.Resolve(files.Root($"{file}.schema.json"), $"#/{place}").Value;

        Assert.Equal(
            Enum.GetNames(type).Select(JsonNamingPolicy.SnakeCaseUpper.ConvertName),
            schema.GetProperty("enum").EnumerateArray().Select(value => value.GetString()));
    }
}
