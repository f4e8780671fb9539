using System.Text.Json;
using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Exercice.Chiffres;
using CoordonneSante.Annuaire.Exercice.Dispositifs;
using CoordonneSante.Annuaire.Exercice.Dispositifs.Projets;
using CoordonneSante.Annuaire.Exercice.Equipes;
using CoordonneSante.Annuaire.Exercice.Modes;
using CoordonneSante.Annuaire.Exercice.Organismes;

namespace CoordonneSante.Annuaire.Tests.Exercice.Loading;

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
    [InlineData("dispositifs", "properties/dispositifs/items/properties/nature", typeof(NatureDispositif))]
    [InlineData("dispositifs", "properties/dispositifs/items/properties/vigueur", typeof(VigueurDispositif))]
    [InlineData("criteres", "$defs/fait", typeof(FaitProjet))]
    [InlineData("criteres", "$defs/nombre", typeof(NombreProjet), "AUTRES_MEDICAUX")]
    [InlineData("criteres", "$defs/zonages/items", typeof(ZonageMedecin), "NON_RENSEIGNE")]
    [InlineData("criteres", "$defs/specialites/items", typeof(SpecialiteCentre), "INCONNUE")]
    [InlineData("criteres", "$defs/condition/properties/accord/properties/admis/items", typeof(AccordConventionnel))]
    public void The_values_that_a_schema_admits_are_those_of_the_program(string file, string place, Type type, string excepted = "")
    {
        var admitted = RepositoryFiles.PartOfSchema(file, place).GetProperty("enum");

        Assert.Equal(
            Enum.GetNames(type).Select(JsonNamingPolicy.SnakeCaseUpper.ConvertName).Where(name => name != excepted),
            admitted.EnumerateArray().Select(value => value.GetString() ?? ""));
    }
}
