using System.Text.Json;
using CoordonneSante.Import.Finess.Enregistrements;
using CoordonneSante.Import.Json;

namespace CoordonneSante.Import.Finess.Plus;

/// <summary>The members read of <c>informationsGeneralesPMEJ</c>.</summary>
internal static class PmejObject
{
    /// <param name="path">JSON path of the object, for reports.</param>
    public static ChampsEntiteJuridique Read(JsonElement identity, string path)
    {
        return new ChampsEntiteJuridique
        {
            Finess = Champ("numFinessPm"),
            Siren = Champ("siren"),
            Nom = Champ("denominationPm"),
            NomLong = Champ("denominationLonguePmSmsse"),
            StatutJuridique = Champ("statutJuridique"),
            StatutJuridiqueLibelle = null,
            CodeApe = Champ("codeApe"),
            DateCreation = Champ("dateCreation"),
        };

        Champ Champ(string name) => new($"{path}.{name}", identity.Text(name));
    }
}
