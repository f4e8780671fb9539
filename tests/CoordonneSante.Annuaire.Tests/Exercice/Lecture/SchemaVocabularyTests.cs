using System.Text.Json;
using CoordonneSante.Annuaire.Exercice.Lecture;
using CoordonneSante.Annuaire.Gestionnaires;
using CoordonneSante.Annuaire.Structures;

namespace CoordonneSante.Annuaire.Tests.Exercice.Lecture;

/// <summary>The schemas name the values of the directory's enums: they must be those of the program.</summary>
public sealed class SchemaVocabularyTests
{
    [Theory]
    [InlineData("typeStructure", typeof(TypeStructure))]
    [InlineData("categorieGestionnaire", typeof(CategorieGestionnaire))]
    public void The_values_of_an_enum_are_those_of_its_schema(string name, Type type)
    {
        var schema = new SchemaFiles(ExerciceFiles.Embedded).Root("commun.schema.json").Value.GetProperty("$defs").GetProperty(name);

        Assert.Equal(
            Enum.GetNames(type).Select(JsonNamingPolicy.SnakeCaseUpper.ConvertName),
            schema.GetProperty("enum").EnumerateArray().Select(value => value.GetString()));
    }
}
