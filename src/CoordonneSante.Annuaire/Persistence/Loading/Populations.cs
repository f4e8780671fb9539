namespace CoordonneSante.Annuaire.Persistence.Loading;

/// <summary>Populations of territories, summed over leaf communes: the arrondissements of Paris, Lyon and Marseille count, not
/// these.</summary>
internal sealed class Populations
{
    private readonly Dictionary<string, int> _departements = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _regions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _epcis = new(StringComparer.Ordinal);

    public Populations(AnnuaireRows rows)
    {
        var regionOf = rows.Departements.ToDictionary(row => row.Code, row => row.CodeRegion, StringComparer.Ordinal);
        var epciOf = rows.Communes.ToDictionary(row => row.CodeInsee, row => row.SirenEpci, StringComparer.Ordinal);
        var parents = rows.Communes.Select(row => row.CodeParent).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var leaf in rows.Communes)
        {
            if (leaf.Population is { } population && !parents.Contains(leaf.CodeInsee))
            {
                Add(_departements, leaf.CodeDepartement, population);
                Add(_regions, regionOf[leaf.CodeDepartement], population);
                Add(_epcis, leaf.SirenEpci ?? (leaf.CodeParent is { } parent ? epciOf[parent] : null), population);
            }
        }
    }

    public int? OfDepartement(string code) => Get(_departements, code);

    public int? OfRegion(string code) => Get(_regions, code);

    public int? OfEpci(string siren) => Get(_epcis, siren);

    private static void Add(Dictionary<string, int> sums, string? territory, int population)
    {
        if (territory is not null)
        {
            sums[territory] = sums.GetValueOrDefault(territory) + population;
        }
    }

    private static int? Get(Dictionary<string, int> sums, string territory) => sums.TryGetValue(territory, out var sum) ? sum : null;
}
