using CoordonneSante.Annuaire.Entites.Structures;

namespace CoordonneSante.Import.Finess.Enregistrements;

/// <summary>The FINESS categories of this directory.</summary>
/// <remarks>Source: nomenclature cs1500106. Since 2018, 124 absorbs the specialised centres de santé 125, 130, 289 and 439.</remarks>
internal static class CategorieFiness
{
    /// <returns>Null for a category outside this directory.</returns>
    public static TypeStructure? ToType(string categorie) => categorie switch
    {
        "124" or "125" or "130" or "289" or "439" => TypeStructure.CentreDeSante,
        "603" => TypeStructure.MaisonDeSante,
        "604" => TypeStructure.Cpts,
        "463" => TypeStructure.Clic,
        "606" => TypeStructure.Dac,
        _ => null,
    };

    /// <summary>Whether a category is that of hospitals: centre hospitalier, centre hospitalier régional.</summary>
    public static bool IsHospital(string categorie) => categorie is "355" or "101";

    /// <summary>The category that a type has today.</summary>
    public static string Of(TypeStructure type) => type switch
    {
        TypeStructure.CentreDeSante => "124",
        TypeStructure.MaisonDeSante => "603",
        TypeStructure.Cpts => "604",
        TypeStructure.Clic => "463",
        TypeStructure.Dac => "606",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "No FINESS category."),
    };
}
