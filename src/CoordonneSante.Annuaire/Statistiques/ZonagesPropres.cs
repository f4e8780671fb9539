using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Statistiques;

/// <summary>Where the loaded files give priority quarters a zoning of their own, which their structures have instead of the
/// commune's.</summary>
internal static class ZonagesPropres
{
    /// <param name="structures">All structures.</param>
    /// <param name="rows">Those that are counted by zoning.</param>
    /// <returns>In French; null when none is in a quarter of a région without such a zoning, or no région has one.</returns>
    public static string? Note(StructureTable structures, RowSet rows)
    {
        string[] regions =
        [
            .. structures.QuartierPrioritaire.Target.Records
                .Where(quartier => quartier.ZonageMedecin is not null)
                .Select(quartier => quartier.Departement?.Region.Nom.Value)
                .OfType<string>()
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
        var elsewhere = 0;
        foreach (var row in rows)
        {
            var structure = structures.At(row);
            var region = structure.QuartierPrioritaire is null ? null : structure.Commune.Departement.Region.Nom.Value;
            elsewhere += region is not null && !regions.Contains(region) ? 1 : 0;
        }
        return regions.Length == 0 || elsewhere == 0
            ? null
            : $"Zonage propre des quartiers prioritaires : chargé pour {string.Join(", ", regions)} seulement. Ailleurs, une structure en "
                + $"quartier prioritaire ({elsewhere} ici) a le zonage de sa commune : comparer ces régions aux autres n'est pas comparer "
                + "la même chose.";
    }
}
