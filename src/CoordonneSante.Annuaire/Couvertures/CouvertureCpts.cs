using CoordonneSante.Annuaire.Entites.Territoires;

namespace CoordonneSante.Annuaire.Couvertures;

/// <summary>Of which départements territories of CPTS are loaded: where none is, a commune is not known to be without.</summary>
public sealed class CouvertureCpts
{
    private readonly Lazy<HashSet<Departement>> _departements;

    internal CouvertureCpts(TerritoireCptsTable territoires) => _departements = new(() =>
        [.. territoires.Records.SelectMany(territoire => territoire.Communes).Select(commune => commune.Departement)]);

    /// <summary>Whether a loaded territory holds a commune of the département. Those of its other communes may still be missing.</summary>
    public bool Couvre(Departement departement) => _departements.Value.Contains(departement);
}
