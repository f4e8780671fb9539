using System.Text.Json;
using CoordonneSante.Pages.Rendu;

namespace CoordonneSante.Pages.Integration;

/// <param name="JeuDeDonnees">The data served.</param>
/// <param name="Territoire">Null when nothing has the code asked.</param>
public sealed record TerritoireIntegreAnswer(JeuDeDonneesAnswer JeuDeDonnees, TerritoireIntegreAnswer.TerritoryAnswer? Territoire)
    : PageAnswer(JeuDeDonnees)
{
    public sealed record TerritoryAnswer(
        string Libelle,
        string? NiveauLibelle,
        int NombreCommunes,
        int Population,
        string? PopulationMillesime,
        double? PartPopulationZip,
        IReadOnlyList<CommuneAnswer> Communes,
        ListAnswer Structures,
        CountsAnswer ParType)
    {
        /// <summary>Years of the zoning decisions.</summary>
        public string MillesimesZonage => string.Join(
            ", ", Communes.Select(commune => commune.ZonageMillesime).OfType<string>().Distinct().Order(StringComparer.Ordinal));
    }

    public sealed record CommuneAnswer(
        string CodeInsee, string Nom, string ZonageMedecin, string ZonageMedecinLibelle, string? ZonageMillesime, JsonElement? Contour);

    public sealed record ListAnswer(IReadOnlyList<StructureAnswer> Nodes);

    public sealed record StructureAnswer(string Finess, string Nom, string Type, string TypeLibelle, PointAnswer? Position);

    public sealed record PointAnswer(double Longitude, double Latitude);

    public sealed record CountsAnswer(
        int Total,
        double? Pour10000Habitants,
        string Statut,
        string StatutLibelle,
        IReadOnlyList<CountAnswer> Groupes,
        VintageAnswer Mesure)
    {
        /// <summary>Whether the files list any structure there: without, the count says nothing.</summary>
        public bool EstConnu => Statut != "MANQUANT";
    }

    public sealed record CountAnswer(KeyAnswer Cle, int Nombre, double? Pour10000Habitants);

    public sealed record KeyAnswer(string Libelle);

    public sealed record VintageAnswer(string? MillesimeStructures);
}
