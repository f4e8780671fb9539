using CoordonneSante.Pages.Composants;
using CoordonneSante.Pages.Composants.Territoires;
using CoordonneSante.Pages.Rendu;

namespace CoordonneSante.Pages.Alentours;

/// <param name="JeuDeDonnees">The data served.</param>
/// <param name="StructuresProches">From the nearest on.</param>
/// <param name="Zones">What the point is in; null where the place is a commune.</param>
/// <param name="Commune">The place, where it is a commune.</param>
public sealed record AlentoursAnswer(
    JeuDeDonneesAnswer JeuDeDonnees,
    AlentoursAnswer.ListAnswer StructuresProches,
    AlentoursAnswer.ZonesAnswer? Zones = null,
    AlentoursAnswer.PlaceAnswer? Commune = null)
    : PageAnswer(JeuDeDonnees)
{
    public sealed record ListAnswer(int TotalCount, IReadOnlyList<NearAnswer> Edges);

    public sealed record NearAnswer(double DistanceMetres, double AzimutDegres, StructureAnswer Node);

    public sealed record StructureAnswer(
        string Finess, string Nom, string? NomLong, string TypeLibelle, string? Specialite, string? SpecialiteLibelle, TownAnswer Commune);

    public sealed record TownAnswer(string Nom, NameAnswer Departement);

    public sealed record NameAnswer(string Nom);

    public sealed record ZonesAnswer(CodeAnswer? Commune, string ZonageMedecinLibelle, QuarterAnswer? QuartierPrioritaire);

    public sealed record CodeAnswer(string CodeInsee, string Nom);

    public sealed record QuarterAnswer(string Code, string Nom);

    public sealed record PlaceAnswer(
        string CodeInsee, string Nom, string ZonageMedecinLibelle, IReadOnlyList<ZonageAnswer> Arrondissements, PointAnswer? Centre);

    public sealed record PointAnswer(double Longitude, double Latitude);
}

public sealed record LieuxAnswer(IReadOnlyList<LieuTrouve> Suggestions);

/// <summary>What typed words may mean.</summary>
public sealed record LieuTrouve(
    string Libelle, string Nature, string Code, string Correspondance, AlentoursAnswer.PointAnswer? Position = null)
{
    /// <summary>The page of what is around it.</summary>
    public string Address => Nature == "ADRESSE" && Position is { } point
        ? Destination.Around(Libelle, point.Longitude, point.Latitude)
        : AlentoursPage.AddressOf(Code);
}
