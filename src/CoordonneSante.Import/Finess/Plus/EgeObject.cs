using System.Text.Json;
using CoordonneSante.Import.Finess.Enregistrements;
using CoordonneSante.Import.Json;

namespace CoordonneSante.Import.Finess.Plus;

/// <summary>The members read of a site (ege).</summary>
internal static class EgeObject
{
    public const string Categorie = "categorieentiteGeographiqueExercice";

    /// <summary>Usage of the address where the site stands; others are for letters.</summary>
    private const string UsageLocalisation = "03";

    /// <param name="path">JSON path of the site, for reports.</param>
    public static ChampsStructure Read(JsonElement ege, JsonElement identity, ChampFiness finessEntite, string path)
    {
        var (adresse, adressePath) = Adresse(ege, path);
        var acheminement = LigneAcheminement.Read($"{adressePath}.ligneAcheminement", adresse.Text("ligneAcheminement"));
        return new ChampsStructure
        {
            Finess = Identity("numFinessEge"),
            FinessEntiteJuridique = finessEntite,
            Nom = Identity("nomEgeCourt"),
            NomLong = Identity("nomEgeLong"),
            Categorie = new ChampFiness($"{path}.{Categorie}", ege.Text(Categorie)),
            Siret = Identity("siret"),
            CodeApe = Identity("codeApe"),
            Telephone = new ChampFiness($"{path}.contact.telecom.telephone", Telephones(ege)),
            DateOuverture = Identity("dateOuverture"),
            DateAutorisation = Identity("datePremiereAutorisation"),
            DateMiseAJour = new ChampFiness($"{path}.dateDerniereMaj", ege.Text("dateDerniereMaj")),
            AdresseLigne = LigneAdresse.Compose(
                adresse.Text("numeroVoie"),
                complementNumero: null,
                adresse.Text("typeVoie"),
                adresse.Text("libelleVoie"),
                [adresse.Text("lieuDit")]
            ) ?? new ChampFiness("", adresse.Text("ligneQuatre")).Valeur,
            CodePostal = new ChampFiness($"{adressePath}.codePostal", adresse.Text("codePostal") ?? acheminement.CodePostal.Valeur),
            Ville = acheminement.Ville,
            CodeInsee = new ChampFiness($"{adressePath}.cogCommune", adresse.Text("cogCommune")),
        };

        ChampFiness Identity(string name) => new($"{path}.informationsGeneralesEGE.{name}", identity.Text(name));
    }

    /// <summary>What a site that the directory leaves out tells of its legal entity.</summary>
    public static AutreEtablissementFiness ReadOther(JsonElement identity, string finessEntite, string categorie) => new()
    {
        Finess = identity.Text("numFinessEge")?.Trim() ?? "",
        FinessEntiteJuridique = finessEntite,
        Noms = [.. new[] { identity.Text("nomEgeCourt"), identity.Text("nomEgeLong") }.OfType<string>().Where(nom => nom.Length > 0)],
        Siret = identity.Text("siret")?.Trim(),
        EstHopitalPublic = CategorieFiness.IsHospital(categorie),
    };

    /// <summary>Of all the contacts of the site; whom they are is never looked at.</summary>
    private static string Telephones(JsonElement ege) =>
        string.Join(" / ", ege.Items("contact").Select(contact => contact.Child("telecom")?.Text("telephone")).OfType<string>());

    /// <returns>The address where the site stands, wherever it is in the list; without one, the first; an undefined element when there is
    /// none.</returns>
    public static (JsonElement Adresse, string Path) Adresse(JsonElement ege, string path)
    {
        var first = default(JsonElement);
        var index = 0;
        foreach (var adresse in ege.Items("adresse"))
        {
            if (adresse.Text("usageAdresse")?.Trim().PadLeft(2, '0') == UsageLocalisation)
            {
                return (adresse, $"{path}.adresse[{index}]");
            }

            first = index++ == 0 ? adresse : first;
        }

        return (first, $"{path}.adresse[0]");
    }
}
