using System.Text;
using CoordonneSante.Annuaire.Exercice;
using CoordonneSante.Annuaire.Exercice.Lecture;

namespace CoordonneSante.Annuaire.Tests.Exercice.Lecture;

public sealed class ExerciceReaderTests
{
    private const string Schema =
        """
        {
          "type": "object",
          "properties": {
            "fruits": {
              "type": "array", "minItems": 1, "x-cle": { "nom": "fruits", "champ": "code" },
              "items": {
                "type": "object",
                "properties": {
                  "code": { "type": "string", "pattern": "^[a-z]+$" },
                  "nombre": { "type": "integer", "minimum": 0, "maximum": 9 },
                  "couleur": { "enum": ["ROUGE", "VERT"] },
                  "notes": { "type": "array", "maxItems": 2, "items": { "$ref": "autre.schema.json#/$defs/note" } },
                  "mele": { "type": "boolean" },
                  "avec": { "type": "string", "x-reference": "fruits" },
                  "cru": { "type": "boolean" },
                  "pepins": { "type": "array", "x-un-seul": "pays", "items": { "type": "object" } }
                },
                "x-un-de": ["cru", "mele"],
                "required": ["code"],
                "additionalProperties": false
              }
            }
          },
          "required": ["fruits"]
        }
        """;

    private const string Other = """{ "$defs": { "note": { "type": "string", "minLength": 2, "maxLength": 4 } } }""";

    [Theory]
    [InlineData("""[{ "code": "pomme", "nombre": 3, "couleur": "VERT", "notes": ["bon"], "mele": true, "avec": "pomme" }]""", null)]
    [InlineData("""[{ "nombre": 3, "cru": true }]""", "$.fruits[0] : la propriété « code » manque.")]
    [InlineData(
        """[{ "code": "pomme", "cru": true, "poids": 3 }]""",
        "$.fruits[0] : la propriété « poids » est inconnue ; connues : code, nombre, couleur, notes, mele, avec, cru, pepins."
    )]
    [InlineData("""{}""", "$.fruits : la valeur est un objet, il faut une liste.")]
    [InlineData("""[]""", "$.fruits : 0 éléments : il en faut au moins 1.")]
    [InlineData("""[{ "code": 3, "cru": true }]""", "$.fruits[0].code : la valeur est un nombre, il faut un texte.")]
    [InlineData("""[{ "code": "Pomme", "cru": true }]""", "$.fruits[0].code : « Pomme » n'a pas la forme attendue, ^[a-z]+$.")]
    [InlineData(
        """[{ "code": "pomme", "cru": true, "nombre": 1.5 }]""",
        "$.fruits[0].nombre : la valeur est un nombre, il faut un nombre entier."
    )]
    [InlineData("""[{ "code": "pomme", "cru": true, "nombre": -1 }]""", "$.fruits[0].nombre : -1 comme valeur : il en faut au moins 0.")]
    [InlineData("""[{ "code": "pomme", "cru": true, "nombre": 10 }]""", "$.fruits[0].nombre : 10 comme valeur : il en faut au plus 9.")]
    [InlineData(
        """[{ "code": "pomme", "cru": true, "nombre": null }]""",
        "$.fruits[0].nombre : la valeur est null, il faut un nombre entier."
    )]
    [InlineData(
        """[{ "code": "pomme", "cru": true, "couleur": "BLEU" }]""",
        "$.fruits[0].couleur : \"BLEU\" n'est pas admis ; valeurs possibles : ROUGE, VERT."
    )]
    [InlineData(
        """[{ "code": "pomme", "cru": true, "notes": ["bon", "trop long"] }]""",
        "$.fruits[0].notes[1] : 9 caractères : il en faut au plus 4."
    )]
    [InlineData(
        """[{ "code": "pomme", "cru": true, "notes": ["un", "deux", "six"] }]""",
        "$.fruits[0].notes : 3 éléments : il en faut au plus 2."
    )]
    [InlineData("""[{ "code": "pomme", "mele": "oui" }]""", "$.fruits[0].mele : la valeur est un texte, il faut un booléen.")]
    [InlineData(
        """[{ "code": "pomme", "cru": true }, { "code": "pomme", "cru": true }]""",
        "$.fruits[1].code : « pomme » est déjà pris : chaque élément a le sien."
    )]
    [InlineData("""[{ "code": "pomme" }]""", "$.fruits[0] : il faut une, et une seule, de ces propriétés : cru, mele.")]
    [InlineData(
        """[{ "code": "pomme", "cru": true, "mele": true }]""",
        "$.fruits[0] : il faut une, et une seule, de ces propriétés : cru, mele."
    )]
    [InlineData(
        """[{ "code": "pomme", "cru": true, "pepins": [{ "pays": "FR" }, { "pays": "ES" }] }]""",
        "$.fruits[0].pepins : les éléments n'ont pas le même « pays » : séparez-les.")]
    [InlineData(
        """[{ "code": "pomme", "cru": true, "avec": "poire" }]""",
        "$.fruits[0].avec : « poire » n'est pas parmi les fruits (pomme) : corrigez le code ou ajoutez l'élément.")]
    public void A_mistake_is_told_with_its_place_and_what_to_change(string fruits, string? expected)
    {
        Assert.Equal(expected is null ? [] : [$"fruits.json, {expected}"], Problems($$"""{ "fruits": {{fruits}} }"""));
    }

    [Fact]
    public void All_mistakes_are_told_at_once()
    {
        Assert.Equal(
            [
                "fruits.json, $.fruits[0] : la propriété « code » manque.",
                "fruits.json, $.fruits[1].couleur : \"BLEU\" n'est pas admis ; valeurs possibles : ROUGE, VERT.",
                "fruits.json, $.fruits[1].avec : « poire » n'est pas parmi les fruits (figue) : corrigez le code ou ajoutez l'élément.",
            ],
            Problems("""{ "fruits": [{ "cru": true }, { "code": "figue", "cru": true, "couleur": "BLEU", "avec": "poire" }] }"""));
    }

    [Theory]
    [InlineData("""{ "fruits": [""")]
    [InlineData("""{ "fruits": [], "fruits": [{ "code": "pomme", "cru": true }] }""")]
    public void What_is_not_strict_JSON_is_a_mistake_of_the_file(string text)
    {
        Assert.StartsWith("fruits.json, $ : ce n'est pas du JSON valable : ", Assert.Single(Problems(text)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_keyword_that_would_have_no_effect_is_refused()
    {
        var error = Assert.Throws<NotSupportedException>(() => Read("""{ "fruits": [] }""", """{ "type": "object", "maxContains": 3 }"""));

        Assert.Equal("fruits.schema.json: the keyword \"maxContains\" is not known to this validator.", error.Message);
    }

    private static IEnumerable<string> Problems(string text)
    {
        try
        {
            Read(text, Schema);
            return [];
        }
        catch (ExerciceInvalideException error)
        {
            return error.Problems.Select(problem => problem.ToString());
        }
    }

    private static void Read(string text, string schema)
    {
        var files = new Dictionary<string, string>
        {
            ["fruits.json"] = text,
            ["schemas/fruits.schema.json"] = schema,
            ["schemas/autre.schema.json"] = Other,
        };
        _ = new ExerciceReader(new ExerciceFiles(name => new MemoryStream(Encoding.UTF8.GetBytes(files[name]))), "fruits");
    }
}
