using CoordonneSante.Import.Finess.Enregistrements;

namespace CoordonneSante.Import.Finess.Csv;

/// <summary>Section <c>structureej</c> of cs1100501: one legal entity, 23 fields.</summary>
internal static class SectionEntiteJuridique
{
    public const string Nom = "structureej";

    public const int NombreDeChamps = 23;

    public static ChampsEntiteJuridique Read(string[] champs) => new()
    {
        Finess = new Champ("nofiness", champs[1]),
        Nom = new Champ("rs", champs[2]),
        NomLong = new Champ("rslongue", champs[3]),
        StatutJuridique = new Champ("statutjuridique", champs[16]),
        StatutJuridiqueLibelle = new Champ("libstatutjuridique", champs[17]).Valeur,
        Siren = new Champ("siren", champs[20]),
        CodeApe = new Champ("codeape", champs[21]),
        DateCreation = new Champ("datecrea", champs[22]),
    };
}
