using System.Text.Json;
using CoordonneSante.Pages.Composants.Territoires;
using CoordonneSante.Pages.Rendu;

namespace CoordonneSante.Pages.Quartiers;

/// <param name="JeuDeDonnees">The data served.</param>
/// <param name="Quartier">Null when no quarter has the code.</param>
public sealed record QuartierAnswer(JeuDeDonneesAnswer JeuDeDonnees, QuartierAnswer.QuarterAnswer? Quartier) : PageAnswer(JeuDeDonnees)
{
    public sealed record QuarterAnswer(
        string Code,
        string Nom,
        int Generation,
        string? ZonageMedecinLibelle,
        IReadOnlyList<double> Emprise,
        JsonElement Contour,
        PointAnswer? Centre,
        bool EstCouvert,
        bool CentresRecenses,
        bool MaisonsRecensees,
        DepartementAnswer? Departement,
        IReadOnlyList<CommuneAnswer> Communes,
        StructuresAnswer Structures,
        IReadOnlyList<ProcheAnswer> StructuresProches,
        IReadOnlyList<ProcheAnswer> Centres,
        IReadOnlyList<ProcheAnswer> Maisons)
    {
        /// <summary>The names of its communes, as a sentence has them.</summary>
        public string NomsCommunes => string.Join(", ", Communes.Select(commune => commune.Nom));

        /// <summary>The other quarters of its communes, each once.</summary>
        public IEnumerable<NomAnswer> Autres => Communes.SelectMany(commune => commune.QuartiersPrioritaires)
            .Where(quarter => quarter.Code != Code)
            .DistinctBy(quarter => quarter.Code);
    }

    public sealed record CommuneAnswer(
        string CodeInsee,
        string Nom,
        int? Population,
        int? PopulationMillesime,
        string ZonageMedecin,
        string ZonageMedecinLibelle,
        string? ZonageMillesime,
        IReadOnlyList<ZonageAnswer> Arrondissements,
        JsonElement? Contour,
        EpciAnswer? Epci,
        IReadOnlyList<NomAnswer> QuartiersPrioritaires);

    public sealed record NomAnswer(string Code, string Nom);

    public sealed record EpciAnswer(string Siren, string Nom);

    public sealed record DepartementAnswer(string Code, string Nom, NomAnswer Region);

    public sealed record StructuresAnswer(int TotalCount, IReadOnlyList<StructureAnswer> Nodes);

    public record StructureAnswer(
        string Finess, string Nom, string? NomLong, string TypeLibelle, string? Specialite, string? SpecialiteLibelle, TownAnswer Commune)
    {
        /// <summary>The name to show: the whole one where there is one.</summary>
        public string Titre => NomLong ?? Nom;

        /// <summary>The type, and the speciality where it is known.</summary>
        public string Nature => Specialite is null or "INCONNUE" ? TypeLibelle : $"{TypeLibelle} · {SpecialiteLibelle}";
    }

    public sealed record TownAnswer(string Nom);

    public sealed record ProcheAnswer(double DistanceMetres, double AzimutDegres, NodeAnswer Node);

    public sealed record NodeAnswer(
        string Finess,
        string Nom,
        string? NomLong,
        string TypeLibelle,
        string? Specialite,
        string? SpecialiteLibelle,
        TownAnswer Commune,
        CodeAnswer? QuartierPrioritaire,
        PointAnswer? Position)
        : StructureAnswer(Finess, Nom, NomLong, TypeLibelle, Specialite, SpecialiteLibelle, Commune);

    public sealed record CodeAnswer(string Code);

    public sealed record PointAnswer(double Longitude, double Latitude);
}
