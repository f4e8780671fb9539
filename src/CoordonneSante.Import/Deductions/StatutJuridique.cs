using CoordonneSante.Annuaire.Entites.Gestionnaires;

namespace CoordonneSante.Import.Deductions;

/// <summary>The families of FINESS legal statuses.</summary>
/// <remarks>Source: nomenclature cs1500107.</remarks>
internal static class StatutJuridique
{
    /// <param name="code">Two digits.</param>
    /// <returns>
    /// Null for a status of no family: works council (50), union (51), co-ownership (52), foreign law (90), unknown code.
    /// </returns>
    public static CategorieGestionnaire? ToCategorie(string code) => code switch
    {
        "01" => CategorieGestionnaire.EtatAutrePublic,
        "02" or "03" or "04" or "05" or "06" or "07" or "08" or "17" => CategorieGestionnaire.CollectiviteTerritoriale,
        "10" or "11" or "12" or "13" or "14" or "15" or "16" or "29" => CategorieGestionnaire.EtablissementDeSante,
        "18" or "19" or "20" or "21" or "22" or "23" or "24" or "25" or "26" or "27" or "28" or "30" =>
            CategorieGestionnaire.EtatAutrePublic,
        "40" or "41" or "42" or "43" or "44" or "45" or "46" => CategorieGestionnaire.CaisseDeSecuriteSociale,
        "47" or "48" or "49" => CategorieGestionnaire.Mutuelle,
        "60" or "61" or "62" => CategorieGestionnaire.Association,
        "63" or "64" or "65" => CategorieGestionnaire.FondationCongregation,
        "66" or "89" => CategorieGestionnaire.Groupement,
        "70" => CategorieGestionnaire.PersonnePhysique,
        "80" => CategorieGestionnaire.Sisa,
        "71" or "72" or "73" or "74" or "75" or "76" or "77" or "78" or "79"
            or "85" or "86" or "87" or "88" or "91" or "93" or "95" => CategorieGestionnaire.Societe,
        _ => null,
    };
}
