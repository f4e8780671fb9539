namespace CoordonneSante.Pages.Territoires;

/// <summary>Structures counted by type, beside the larger territories.</summary>
public sealed record DotationAnswer(
    int Total,
    double? Pour10000Habitants,
    string Statut,
    string StatutLibelle,
    IReadOnlyList<TypeCompte> Groupes,
    MesureAnswer Mesure)
{
    /// <summary>Whether the files say anything of structures there.</summary>
    public bool EstConnue => Statut != Statuts.Manquant;

    /// <summary>The types that the files list.</summary>
    public IEnumerable<TypeCompte> Connus => Groupes.Where(groupe => groupe.EstConnu);

    /// <summary>The types of which the files list none anywhere, or none in the région.</summary>
    public IEnumerable<TypeCompte> Inconnus => Groupes.Where(groupe => !groupe.EstConnu);
}

public sealed record TypeCompte(
    CleAnswer Cle,
    int Nombre,
    double? Pour10000Habitants,
    IntervalleAnswer? Intervalle,
    string Statut,
    IReadOnlyList<ComparaisonAnswer> Comparaisons)
{
    public bool EstConnu => Statut != Statuts.Manquant;
}

public sealed record CleAnswer(string Code, string Libelle);

/// <param name="PopulationNote">What to know of people and rates; null for nothing.</param>
/// <param name="Groupes">One: the territory.</param>
public sealed record EnsembleAnswer(string? PopulationNote, IReadOnlyList<EnsembleCompte> Groupes)
{
    public EnsembleCompte Tous => Groupes[0];
}

public sealed record EnsembleCompte(
    int Nombre, double? Pour10000Habitants, IntervalleAnswer? Intervalle, string Statut, IReadOnlyList<ComparaisonAnswer> Comparaisons);

/// <summary>Confidence interval of a rate.</summary>
public sealed record IntervalleAnswer(double Bas, double Haut, double Niveau);

public sealed record ComparaisonAnswer(
    string Niveau,
    string Code,
    string Libelle,
    int Nombre,
    string Statut,
    double? Pour10000Habitants,
    double? Ecart)
{
    public bool EstConnue => Statut != Statuts.Manquant;
}

public sealed record MesureAnswer(string MillesimeStructures, string? Note);

/// <summary>What the API's <c>StatutCellule</c> may be.</summary>
internal static class Statuts
{
    public const string Manquant = "MANQUANT";
}
