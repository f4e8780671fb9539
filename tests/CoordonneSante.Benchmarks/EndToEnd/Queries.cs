using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Tables.Paging;

namespace CoordonneSante.Benchmarks.EndToEnd;

/// <summary>The benchmarked questions, over the values that the loaded directory holds.</summary>
internal static class Queries
{
    public const string Introspection = """
        query IntrospectionQuery {
          __schema {
            description
            queryType { name kind }
            types { ...FullType }
            directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } }
          }
        }
        fragment FullType on __Type {
          kind name description specifiedByURL isOneOf
          fields(includeDeprecated: true) {
            name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason
          }
          inputFields(includeDeprecated: true) { ...InputValue }
          interfaces { ...TypeRef }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
          possibleTypes { ...TypeRef }
        }
        fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
        fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } }
        """;

    public static IReadOnlyList<Query> Over(AnnuaireSnapshot annuaire) =>
    [
        new(
            "Q1 une structure et ses relations",
            "query($f: String!) { structure(finess: $f) { finess nom type commune { codeInsee nom departement { code nom region { code "
                + "nom } } } gestionnaire { finess nom } } }",
            finess => $$"""{"f":"{{finess}}"}""",
            finess => $"/q1?finess={finess}",
            [.. annuaire.Structures(null, null, null, new PageArguments(First: 1000)).Nodes.Select(s => s.Finess.Value)]),
        new(
            "Q2 50 filtrées, triées, total",
            "query($r: String!) { structures(where: {type: {eq: CENTRE_DE_SANTE}, zonageMedecin: {eq: ZIP}, commune: {departement: "
                + "{region: {code: {eq: $r}}}}}, order: [{nom: ASC}], first: 50) { nodes { finess nom commune { nom } } totalCount } }",
            region => $$"""{"r":"{{region}}"}""",
            region => $"/q2?region={region}",
            [.. annuaire.Regions.Select(r => r.Code.Value)]),
        new(
            "Q4 2 000 points",
            "query($t: TypeStructure!) { structures(where: {type: {eq: $t}}, first: 2000) { nodes { finess nom type position { "
                + "longitude latitude } } } }",
            type => $$"""{"t":"{{type}}"}""",
            type => $"/q4?type={type}",
            ["CENTRE_DE_SANTE", "MAISON_DE_SANTE"]),
        new(
            "Q4 2 000 points en GeoJSON",
            "query($t: TypeStructure!) { structures(where: {type: {eq: $t}}, first: 2000) { nodes { finess nom type position { "
                + "longitude latitude } } } }",
            type => $$"""{"t":"{{type}}"}""",
            type => $"/q4/geojson?type={type}",
            ["CENTRE_DE_SANTE", "MAISON_DE_SANTE"],
            "application/geo+json"),
        new(
            "CSV national, 13 colonnes",
            """
            {
              structures {
                nodes {
                  finess nom type position { longitude latitude } commune { codeInsee nom departement { code region { code nom } } }
                  gestionnaire { finess nom } zonageMedecin
                }
              }
            }
            """,
            _ => "{}",
            _ => "/csv",
            [""],
            "text/csv"),
        .. PlaceQueries.Over(annuaire),
        new("Q5 introspection", Introspection, _ => "{}", _ => "/q5", [""]),
    ];
}
