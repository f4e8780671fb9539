using CoordonneSante.Annuaire.Entites.Territoires;

namespace CoordonneSante.Annuaire.TerritoiresAdHoc;

/// <summary>The territories that touch another, of its own level; communes around one that has no level.</summary>
internal static class TerritoiresVoisins
{
    /// <returns>In the order of their codes; null where the outline of one of the territory's communes is not loaded.</returns>
    public static IReadOnlyList<Territoire>? Of(Territoire territoire, CommuneTable communes, TerritoireFinder finder)
    {
        var around = communes.Around(territoire.Communes)?.Select(code => communes.Find(code)).OfType<Commune>();
        return territoire.Niveau switch
        {
            _ when around is null => null,
            NiveauTerritoire.Epci => Others(around.Select(commune => commune.Epci).OfType<Epci>(), epci => epci.Siren.Value, finder.Of),
            NiveauTerritoire.Departement =>
                Others(around.Select(commune => commune.Departement), departement => departement.Code.Value, finder.Of),
            NiveauTerritoire.Region => Others(around.Select(commune => commune.Departement.Region), region => region.Code.Value, finder.Of),
            _ => Others(around, commune => commune.CodeInsee.Value, finder.Of),
        };

        IReadOnlyList<Territoire> Others<T>(IEnumerable<T> touching, Func<T, string> codeOf, Func<T, Territoire> make) =>
        [
            .. touching.Distinct()
                .Where(other => codeOf(other) != territoire.Code?.Value)
                .OrderBy(codeOf, StringComparer.Ordinal)
                .Select(make),
        ];
    }
}
