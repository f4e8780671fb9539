using CoordonneSante.GraphQL.Schemas;

namespace CoordonneSante.GraphQL.Tests.Schemas;

public sealed class SchemaPrinterTests
{
    [Fact]
    public void Everything_a_schema_means_is_printed()
    {
        const string Sdl =
            """"
            """L'annuaire"""
            schema {
              query: Racine
            }

            """D'où vient une valeur"""
            directive @source(nom: String! = "FINESS", annee: Int) repeatable on OBJECT | FIELD_DEFINITION

            """
            Point d'entrée

              avec un retrait
            """
            type Racine implements Noeud & Nomme {
              id: ID!

              """Nom d'usage"""
              nom: String @deprecated
              proches(
                rayonKm: Float! = 20

                """Autour d'où"""
                origine: Origine = {commune: "75056"}
              ): [Racine!]! @deprecated(reason: "Trop \"lent\"")
            }

            interface Noeud {
              id: ID!
            }

            interface Nomme implements Noeud {
              id: ID!
              nom: String @deprecated
            }

            input Origine @oneOf {
              commune: String
              point: [Float!]
            }

            union Resultat = Racine

            enum Casse {
              HAUTE

              """Minuscules"""
              BASSE @deprecated
            }

            scalar Date @specifiedBy(url: "https://www.iso.org/iso-8601-date-and-time-format.html")
            """";

        Assert.Equal(Sdl, SchemaPrinter.Print(SchemaBuilder.Build(Sdl)));
    }

    [Theory]
    [InlineData("Int = -0", "0")]
    [InlineData("Float = 1.50", "1.5")]
    [InlineData("Float = 1e3", "1000")]
    [InlineData("Float = 123456789012345678901234", "1.2345678901234569e+23")]
    [InlineData("Float = 0.0000001", "1e-7")]
    [InlineData("ID = \"12\"", "12")]
    [InlineData("ID = \"012\"", "\"012\"")]
    [InlineData("String = \"\"\"bloc\"\"\"", "\"bloc\"")]
    [InlineData("[[Int]] = 1", "[[1]]")]
    [InlineData("[Casse!] = BASSE", "[BASSE]")]
    [InlineData("Int = null", "null")]
    [InlineData("Page = {}", "{premier: 20}")]
    [InlineData("Page = {apres: \"x\", premier: 5}", "{premier: 5, apres: \"x\"}")]
    [InlineData("Libre = {b: 1.50, a: X}", "{b: 1.50, a: X}")]
    public void Default_values_are_printed_as_they_are_understood(string declared, string expected)
    {
        var schema = SchemaBuilder.Build($$"""
            type Query { a(x: {{declared}}): Int }
            enum Casse { HAUTE BASSE }
            input Page { premier: Int! = 20 apres: String }
            scalar Libre
            """);

        Assert.Contains($"= {expected})", SchemaPrinter.Print(schema.Types["Query"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_that_only_looks_like_a_root_needs_a_schema_definition()
    {
        var schema = SchemaBuilder.Build("schema { query: Query } type Query { a: Int } type Mutation { a: Int }");

        var again = SchemaBuilder.Build(SchemaPrinter.Print(schema));

        Assert.Null(again.MutationType);
    }

    [Fact]
    public void A_description_that_no_block_string_can_hold_is_quoted()
    {
        var schema = SchemaBuilder.Build("""
            "finit par un saut de ligne\n" type Query { "sonne\u0007" a: Int }
            """);

        Assert.StartsWith(
            """
            "finit par un saut de ligne\n"
            type Query {
              "sonne\u0007"
              a: Int
            """,
            SchemaPrinter.Print(schema),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Printing_and_building_again_changes_nothing()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var schema = SchemaBuilder.Build(new SchemaGenerator(seed).Generate());

            var printed = SchemaPrinter.Print(schema);
            var again = SchemaBuilder.Build(printed);

            Assert.Equal(printed, SchemaPrinter.Print(again));
            Assert.Equal(schema.Types.Keys.Order(StringComparer.Ordinal), again.Types.Keys.Order(StringComparer.Ordinal));
            Assert.Equal(schema.MutationType?.Name, again.MutationType?.Name);
        }
    }
}
