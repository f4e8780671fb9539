namespace CoordonneSante.Import.Tests.Finess.Plus;

/// <summary>FINESS+ documents, for tests: one entity a line, with the traps of the real file.</summary>
internal static class FinessPlusTexte
{
    private const string Metres = "\"coordonneeX\":\"6279642.90\",\"coordonneeY\":\"574357.80\"";

    private const string Degrees = "\"directionLatitude\":\"43.604699\",\"directionLongitude\":\"1.444200\"";

    public static string Of(params string[] entites) =>
        "{\"schemaVersion\":\"v1.0.0\",\"generatedAt\":\"2026-03-24T00:00:00Z\",\"gcc\":[],\"pmej\":[\n"
        + string.Join(",\n", entites)
        + "\n],\"gco\":[]}";

    public static string Pmej(params string[] sites) =>
        OnOneLine(
            $$$"""
            {"informationsGeneralesPMEJ":{"pmSmsseId":"310021000","numFinessPm":"310021000","denominationPm":"MUTUALITE   ",
            "denominationLonguePmSmsse":"MUTUALITE DE TEST","siren":"775711674","statutJuridique":"47","codeApe":"86.21Z",
            "dateCreation":"1990-01-01"},
            "adresse":[],"contact":[{"telecom":{"courriel":"secret@exemple.fr"}}],"roleEge":[{"nom":"SECRET"}],
            "ege":[{{{string.Join(",", sites)}}}],"etatObjet":"A","dateDerniereMaj":"2026-03-24 00:00:00"}
            """
        );

    /// <param name="coordinates">Members of the coordinates.</param>
    public static string Ege(string coordinates = $"{Metres},{Degrees}", string commune = "31555") =>
        OnOneLine(
            $$$"""
            {"informationsGeneralesEGE":{"egeId":"310021001","numFinessEge":"310021001","nomEgeCourt":"CDS DU LAC          ",
            "nomEgeLong":"   ",
            "siret":"77571167401155","codeApe":"86.21Z","dateOuverture":"1992-08-24"},"nouveau":[{"a":1}],
            "categorieentiteGeographiqueExercice":"124",
            "adresse":[{"usageAdresse":"01","cogCommune":"75056"},{"usageAdresse":"03","numeroVoie":"10","typeVoie":"AV",
            "libelleVoie":"DU LAC   ",
            "cogCommune":"{{{commune}}}","codePostal":"31000","ligneAcheminement":"TOULOUSE","coordonneesGeographique":
            {{{{coordinates}}}
            }}],
            "contact":[{"telecom":{"courriel":"secret@exemple.fr"}}],"etatObjet":"A"}
            """
        );

    private static string OnOneLine(string json) => json.Replace("\n", "", StringComparison.Ordinal);
}
