using CoordonneSante.Import.Finess.Enregistrements;

namespace CoordonneSante.Import.Finess.Csv;

/// <summary>Section <c>structureej</c> of cs1100501: one legal entity, 23 fields.</summary>
internal static class SectionEntiteJuridique
{
    public const string Nom = "structureej";

    public const int NombreDeChamps = 23;

    public static ChampsEntiteJuridique Read(string[] champs) => new()
    {
        Finess = new ChampFiness("nofiness", champs[1]),
        Nom = new ChampFiness("rs", champs[2]),
        NomLong = new ChampFiness("rslongue", champs[3]),
        StatutJuridique = new ChampFiness("statutjuridique", champs[16]),
        StatutJuridiqueLibelle = new ChampFiness("libstatutjuridique", champs[17]).Valeur,
        Siren = new ChampFiness("siren", champs[20]),
        CodeApe = new ChampFiness("codeape", champs[21]),
        DateCreation = new ChampFiness("datecrea", champs[22]),
    };
}
