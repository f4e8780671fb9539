using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Filtering;
using CoordonneSante.Annuaire.Tables.Queries;

namespace CoordonneSante.Annuaire.Couvertures;

/// <summary>Which territories of a list are there, or might be, only because nothing is known of their structures.</summary>
internal sealed class ListesDeTerritoires(
    Couverture couverture, CouvertureCpts cpts, CommuneTable communes, EpciTable epcis, QuartierPrioritaireTable quartiers)
{
    /// <summary>The régions of the listed communes of which the files list no structure that the filter asks about.</summary>
    /// <param name="recherche">As of the list.</param>
    /// <param name="where">A filter that was found valid; null for none, which asks nothing of structures.</param>
    /// <param name="scope">The territory that the list is of; null for France.</param>
    public IReadOnlyList<RegionNonCouverte> Of(string? recherche, CommuneFilter? where, Scope? scope = null)
    {
        if (ConditionsOf(where, communes) is not { Count: > 0 } conditions)
        {
            return [];
        }
        using var rows = Query.Select<Commune, CommuneTable>(communes, scope, recherche, where);
        return Uncovered(conditions, rows);
    }

    /// <inheritdoc cref="Of(string?, CommuneFilter?, Scope?)"/>
    public IReadOnlyList<RegionNonCouverte> Of(string? recherche, EpciFilter? where, Scope? scope = null)
    {
        if (ConditionsOf(where, epcis) is not { Count: > 0 } conditions)
        {
            return [];
        }
        using var found = Query.Select<Epci, EpciTable>(epcis, scope, recherche, where);
        using var rows = RowSet.Empty(communes.Count + 1);
        foreach (var epci in found)
        {
            rows.AddAll(communes.Epci.Column.RowsOf(epci));
        }
        return Uncovered(conditions, rows);
    }

    /// <summary>The régions of the listed quarters of which the files list no structure that the filter asks about.</summary>
    /// <inheritdoc cref="Of(string?, CommuneFilter?, Scope?)"/>
    public IReadOnlyList<RegionNonCouverte> Of(string? recherche, QuartierPrioritaireFilter? where, Scope? scope = null)
    {
        if (ConditionsOf(where, quartiers) is not { Count: > 0 } conditions)
        {
            return [];
        }
        using var found = Query.Select<QuartierPrioritaire, QuartierPrioritaireTable>(quartiers, scope, recherche, where);
        using var rows = RowSet.Empty(communes.Count + 1);
        foreach (var quartier in found)
        {
            foreach (var commune in quartiers.At(quartier).Communes)
            {
                rows.Add(communes.RowOf(commune));
            }
        }
        return Uncovered(conditions, rows);
    }

    /// <summary>The départements of the listed communes of which no territory of CPTS is loaded, in the order of their codes.</summary>
    /// <returns>None where the filter asks nothing of CPTS.</returns>
    public IReadOnlyList<Departement> WithoutCpts(string? recherche, CommuneFilter? where, Scope? scope = null)
    {
        var conditions = new StructureConditions();
        where?.Visit(conditions, communes);
        if (!conditions.AsksAboutCpts)
        {
            return [];
        }
        using var rows = Query.Select<Commune, CommuneTable>(communes, scope, recherche, where);
        var found = new HashSet<Departement>();
        foreach (var row in rows)
        {
            found.Add(communes.At(row).Departement);
        }
        return
        [
            .. found
                .Where(departement => !cpts.Couvre(departement))
                .OrderBy(departement => departement.Code.Value, StringComparer.Ordinal),
        ];
    }

    private static IReadOnlyCollection<TypesAdmis> ConditionsOf<TTable>(Filter<TTable>? where, TTable table)
    {
        var conditions = new StructureConditions();
        where?.Visit(conditions, table);
        return conditions.Types;
    }

    private List<RegionNonCouverte> Uncovered(IReadOnlyCollection<TypesAdmis> conditions, RowSet rows) =>
        [.. conditions.SelectMany(types => couverture.NonCouvertes(rows, types).Select(region => new RegionNonCouverte(region, types)))];
}
