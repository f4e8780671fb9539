using System.Text.Json;
using CoordonneSante.Pages.Rendu;

namespace CoordonneSante.Pages.Accueil;

public sealed record AccueilAnswer(
    JeuDeDonneesAnswer JeuDeDonnees,
    AccueilAnswer.TotalAnswer Types,
    AccueilAnswer.QuartiersAnswer Quartiers,
    AccueilAnswer.AccesAnswer Acces,
    AccueilAnswer.RegionsAnswer ParRegion,
    IReadOnlyList<AccueilAnswer.RegionAnswer> Regions)
    : PageAnswer(JeuDeDonnees)
{
    public sealed record TotalAnswer(int Total, double? Pour10000Habitants, int? Denominateur, IReadOnlyList<TypeAnswer> Groupes);

    public sealed record TypeAnswer(TypeCle Cle, int Nombre)
    {
        /// <summary>What is counted, as it follows the number.</summary>
        public string Texte => Nombre < 2 ? Cle.Libelle : Cle.LibellePluriel ?? Cle.Libelle;
    }

    public sealed record TypeCle(string Code, string Libelle, string? LibellePluriel);

    public sealed record CleAnswer(string Code, string Libelle);

    public sealed record QuartiersAnswer(IReadOnlyList<QuartierAnswer> Groupes);

    public sealed record QuartierAnswer(OuiNonAnswer Cle, int Nombre);

    /// <param name="Code">Null where the position is unknown.</param>
    public sealed record OuiNonAnswer(string? Code);

    public sealed record AccesAnswer(double? DistanceMedianeKm, PartAnswer? Seuil);

    public sealed record PartAnswer(double Part);

    public sealed record RegionsAnswer(IReadOnlyList<RegionComptee> Groupes);

    public sealed record RegionComptee(CleAnswer Cle, int Nombre, double? Pour10000Habitants, string Statut, string StatutLibelle)
    {
        /// <summary>Whether the files list any structure there: without, the count says nothing.</summary>
        public bool EstComptee => Statut != "MANQUANT";
    }

    public sealed record RegionAnswer(string Code, JsonElement? Contour);
}
