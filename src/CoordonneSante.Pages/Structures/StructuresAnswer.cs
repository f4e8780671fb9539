using CoordonneSante.Pages.Rendu;

namespace CoordonneSante.Pages.Structures;

/// <param name="JeuDeDonnees">The data served.</param>
/// <param name="Structures">One page of the list.</param>
/// <param name="Types">How many of each type there would be with the other filters alone; so for each facet.</param>
/// <param name="Specialites">By speciality.</param>
/// <param name="Familles">By the manager's family.</param>
/// <param name="Zonages">By the doctors' zoning.</param>
/// <param name="Quartiers">In priority quarters, or not.</param>
/// <param name="Annees">By year of opening.</param>
/// <param name="Regions">By région.</param>
/// <param name="Departements">By département.</param>
/// <param name="Communes">By commune; null where no département is chosen.</param>
/// <param name="Commune">The commune chosen; null when none is, or when it is unknown.</param>
/// <param name="Epci">The EPCI chosen; null when none is, or when it is unknown.</param>
/// <param name="TerritoireCpts">The CPTS chosen, likewise.</param>
/// <param name="QuartierPrioritaire">The quarter chosen, likewise.</param>
/// <param name="Gestionnaire">The manager chosen, likewise.</param>
public sealed record StructuresAnswer(
    JeuDeDonneesAnswer JeuDeDonnees,
    StructuresAnswer.ListAnswer Structures,
    FacetAnswer Types,
    FacetAnswer Specialites,
    FacetAnswer Familles,
    FacetAnswer Zonages,
    FacetAnswer Quartiers,
    FacetAnswer Annees,
    FacetAnswer Regions,
    FacetAnswer Departements,
    FacetAnswer? Communes = null,
    StructuresAnswer.ChosenCommune? Commune = null,
    StructuresAnswer.NamedAnswer? Epci = null,
    StructuresAnswer.NamedAnswer? TerritoireCpts = null,
    StructuresAnswer.NamedAnswer? QuartierPrioritaire = null,
    StructuresAnswer.NamedAnswer? Gestionnaire = null)
    : PageAnswer(JeuDeDonnees)
{
    public sealed record ListAnswer(int TotalCount, PageInfoAnswer PageInfo, IReadOnlyList<StructureAnswer> Nodes);

    public sealed record PageInfoAnswer(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor);

    public sealed record StructureAnswer(
        string Finess,
        string Nom,
        string? NomLong,
        string TypeLibelle,
        string? Specialite,
        string? SpecialiteLibelle,
        DateOnly? DateOuverture,
        AdresseAnswer Adresse,
        CommuneAnswer Commune,
        GestionnaireAnswer? Gestionnaire,
        string ZonageMedecin,
        string ZonageMedecinLibelle,
        QuarterAnswer? QuartierPrioritaire);

    public sealed record QuarterAnswer(string Code, string Nom);

    public sealed record AdresseAnswer(string? Ligne);

    public sealed record CommuneAnswer(string Nom, DepartementAnswer Departement);

    public sealed record DepartementAnswer(string Code, string Nom);

    public sealed record GestionnaireAnswer(string? Nom, string Categorie, string CategorieLibelle);

    public sealed record ChosenCommune(string Nom, NearestAnswer? StructureLaPlusProche);

    public sealed record NearestAnswer(double DistanceMetres, NearestNode Node);

    public sealed record NearestNode(string Finess, string Nom, NamedAnswer Commune);

    public sealed record NamedAnswer(string? Nom);
}

/// <summary>How many structures have each value of a dimension.</summary>
public sealed record FacetAnswer(IReadOnlyList<FacetValue> Groupes)
{
    /// <returns>The words for a value; the value itself where no structure has it.</returns>
    public string LabelOf(string code) => Groupes.FirstOrDefault(group => group.Cle.Code == code)?.Cle.Libelle ?? code;
}

/// <param name="Cles">The value, alone.</param>
/// <param name="Nombre">Structures that have it.</param>
public sealed record FacetValue(IReadOnlyList<KeyAnswer> Cles, int Nombre)
{
    public KeyAnswer Cle => Cles[0];
}

/// <param name="Code">Null for the value that is missing.</param>
/// <param name="Libelle">In words.</param>
public sealed record KeyAnswer(string? Code, string Libelle);
