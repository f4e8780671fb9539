namespace CoordonneSante.Import.Tests.Finess;

/// <summary>Lines of FINESS files by sections, for tests.</summary>
internal static class FinessTexte
{
    public static string Of(params string[] lignes) =>
        string.Concat(lignes.Prepend("finess;etalab;93;2021-01-08").Select(ligne => ligne + "\n"));

    public static string Structure(
        string finess = "310021001",
        string entite = "310021000",
        string nom = "CDS DU LAC",
        string categorie = "124",
        string departement = "31",
        string commune = "555",
        string siret = "77571167401155",
        string ape = "8621Z",
        string acheminement = "31000 TOULOUSE",
        string ouverture = "1992-08-24",
        string telephone = "") =>
        $"structureet;{finess};{entite};{nom};;;;10;AV;DU "
            + $"LAC;;;{commune};{departement};DEP;{acheminement};{telephone};;{categorie};Libellé;;;{siret};{ape};;;;;{ouverture};;;";

    public static string Position(string finess) =>
        $"geolocalisation;{finess};574357.8;6279642.9;1,ATLASANTE,96,BAN,L93_METROPOLE;2021-01-08";

    public static string Entite(string finess, string nom, string statut, string siren) =>
        $"structureej;{finess};{nom};{nom} LONGUE;;1;R;DU LAC;;;;555;31000 "
            + $"TOULOUSE;31;DEP;0561000000;{statut};Statut;620;Libellé;{siren};6512Z;1990-01-01";
}
