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
            Finess = ChampFiness("numFinessPm"),
            Siren = ChampFiness("siren"),
            Nom = ChampFiness("denominationPm"),
            NomLong = ChampFiness("denominationLonguePmSmsse"),
            StatutJuridique = ChampFiness("statutJuridique"),
            StatutJuridiqueLibelle = null,
            CodeApe = ChampFiness("codeApe"),
            DateCreation = ChampFiness("dateCreation"),
        };

        ChampFiness ChampFiness(string name) => new($"{path}.{name}", identity.Text(name));
    }
}
