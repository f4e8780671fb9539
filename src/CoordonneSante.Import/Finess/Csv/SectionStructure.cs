using CoordonneSante.Import.Finess.Enregistrements;

namespace CoordonneSante.Import.Finess.Csv;

/// <summary>Section <c>structureet</c> of cs1100507 and cs1100502: one structure, 32 fields.</summary>
internal static class SectionStructure
{
    public const string Nom = "structureet";

    public const int NombreDeChamps = 32;

    /// <summary>Code of those that are part of the public hospital service as public hospitals.</summary>
    private const string PublicHospitalier = "1";

    public static ChampsStructure Read(string[] champs)
    {
        var acheminement = LigneAcheminement.Read("ligneacheminement", champs[15]);
        return new ChampsStructure
        {
            Finess = new ChampFiness("nofinesset", champs[1]),
            FinessEntiteJuridique = new ChampFiness("nofinessej", champs[2]),
            Nom = new ChampFiness("rs", champs[3]),
            NomLong = new ChampFiness("rslongue", champs[4]),
            Categorie = new ChampFiness("categetab", champs[18]),
            Siret = new ChampFiness("siret", champs[22]),
            CodeApe = new ChampFiness("codeape", champs[23]),
            Telephone = new ChampFiness("telephone", champs[16]),
            DateOuverture = new ChampFiness("dateouv", champs[28]),
            DateAutorisation = new ChampFiness("dateautor", champs[29]),
            DateMiseAJour = new ChampFiness("datemaj", champs[30]),
            AdresseLigne = LigneAdresse.Compose(
                numero: champs[7],
                complementNumero: champs[10],
                typeVoie: champs[8],
                voie: champs[9],
                complements: [champs[11], champs[6]]),
            CodePostal = acheminement.CodePostal,
            Ville = acheminement.Ville,
            CodeInsee = CodeCommune(champs[13].Trim(), champs[12].Trim()),
        };
    }

    /// <summary>What the line of an establishment that the directory leaves out tells of its legal entity.</summary>
    /// <returns>Null without legal entity.</returns>
    public static AutreEtablissementFiness? ReadOther(string[] champs) => champs[2].Trim() is not { Length: > 0 } entity
        ? null
        : new()
        {
            Finess = champs[1].Trim(),
            FinessEntiteJuridique = entity,
            Noms = [.. new[] { champs[3].Trim(), champs[4].Trim() }.Where(nom => nom.Length > 0)],
            Siret = champs[22].Trim() is { Length: > 0 } siret ? siret : null,
            EstHopitalPublic = champs[26].Trim() == PublicHospitalier || CategorieFiness.IsHospital(champs[18].Trim()),
        };

    /// <summary>
    /// INSEE code = département and three digits; overseas, FINESS's 9A … 9F are 971 … 976, and 9J is 986, whose third digit is the
    /// commune's first.
    /// </summary>
    private static ChampFiness CodeCommune(string departement, string commune)
    {
        var isOverseas = departement is ['9', >= 'A' and <= 'F'] && commune.StartsWith((char)(departement[1] - 'A' + '1'));
        var isPacific = departement == "9J" && commune.StartsWith('6');
        return new ChampFiness("departement + commune", isOverseas ? "97" + commune : isPacific ? "98" + commune : departement + commune);
    }
}
