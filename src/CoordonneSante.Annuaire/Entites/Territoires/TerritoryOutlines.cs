using CoordonneSante.Annuaire.Spatial.Contours;

using NetTopologySuite.IO;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>Gives the territories above the commune their outline: the union of their communes', made when it is first asked for.</summary>
internal sealed class TerritoryOutlines(Limites limites, CommuneTable communes)
{
    public void Attach()
    {
        if (limites.IsEmpty)
        {
            return;
        }
        var whole = communes.Records.Where(commune => commune.ArrondissementDe is null).ToList();
        foreach (var departement in whole.GroupBy(commune => commune.Departement))
        {
            departement.Key.Attach(Union(departement));
        }
        foreach (var region in whole.GroupBy(commune => commune.Departement.Region))
        {
            region.Key.Attach(Union(region));
        }
        foreach (var epci in whole.Where(commune => commune.Epci is not null).GroupBy(commune => commune.Epci!)) // filtered just before
        {
            epci.Key.Attach(Union(epci));
        }
    }

    private Lazy<byte[]?> Union(IEnumerable<Commune> members)
    {
        var codes = members.SelectMany(Leaves).Select(commune => commune.CodeInsee.Value).ToHashSet(StringComparer.Ordinal);
        return new Lazy<byte[]?>(() => limites.FindUnion(codes) is { } outline ? new WKBWriter().Write(outline) : null);
    }

    /// <summary>A city whose arrondissements have outlines is made of theirs.</summary>
    private static IReadOnlyList<Commune> Leaves(Commune commune) =>
        commune.Arrondissements.Any(arrondissement => arrondissement.Outline is not null) ? commune.Arrondissements : [commune];
}
