using CoordonneSante.Annuaire.Dimensions;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.TerritoiresAdHoc;

namespace CoordonneSante.Annuaire.Tests.Statistiques;

/// <summary>An EPCI of which an answer holds a part only is said to be one: its figures are not the EPCI's.</summary>
public sealed class TerritoiresCoupesTests
{
    private readonly AnnuaireSnapshot _annuaire = SnapshotBuilder.Build(new AnnuaireAleatoire(9).Rows());

    [Fact]
    public void Statistics_of_a_departement_tell_which_of_its_EPCI_are_whole()
    {
        foreach (var departement in _annuaire.Departements)
        {
            var dans = _annuaire.Territoires.Get(new TerritoireDemande { Departement = departement.Code.Value }, out _);
            var table = _annuaire.Statistiques.Tabulate(null, [DimensionStructure.Epci, DimensionStructure.Type], dans, [], true);
            var parts = Parts(dans);

            Assert.All(table.Groupes, groupe => Assert.Equal(
                groupe.Cles[0].Code is { } siren ? !parts.ContainsKey(siren.Value) : null, groupe.Cles[0].Entier));
            Assert.All(table.Groupes, groupe => Assert.Null(groupe.Cles[1].Entier));
            Assert.All(
                parts.OrderBy(part => part.Key, StringComparer.Ordinal).Take(10),
                part => Assert.Contains(part.Value, table.PopulationNote, StringComparison.Ordinal));
            Assert.Equal(parts.Count > 0, table.PopulationNote?.Contains("qu'une partie", StringComparison.Ordinal) == true);
        }
    }

    [Fact]
    public void Access_of_a_departement_tells_which_of_its_EPCI_are_whole()
    {
        foreach (var departement in _annuaire.Departements)
        {
            var dans = _annuaire.Territoires.Get(new TerritoireDemande { Departement = departement.Code.Value }, out _);
            var measured = _annuaire.Acces.Measure(null, dans, [5], NiveauTerritoire.Epci);
            var parts = Parts(dans);

            Assert.All(measured.Groupes, groupe =>
            {
                bool? entier = groupe.Code.Value == "HORS_EPCI" ? null : !parts.ContainsKey(groupe.Code.Value);
                Assert.Equal(entier, groupe.Entier);
                Assert.Equal(entier == false, groupe.Mesure.Note?.Value.Contains("qu'une partie", StringComparison.Ordinal) == true);
            });
            Assert.All(measured.ParZonage, groupe => Assert.Null(groupe.Entier));
        }
    }

    [Fact]
    public void In_the_whole_of_France_every_territory_is_whole()
    {
        var table = _annuaire.Statistiques.Tabulate(null, [DimensionStructure.Epci], _annuaire.Territoires.France, [], true);

        Assert.All(table.Groupes, groupe => Assert.NotEqual(false, groupe.Cles[0].Entier));
        Assert.DoesNotContain("qu'une partie", table.PopulationNote ?? "", StringComparison.Ordinal);
    }

    /// <summary>Names by SIREN of the EPCI that have communes in a territory, and others elsewhere.</summary>
    private Dictionary<string, string> Parts(Territoire dans)
    {
        var inside = dans.Communes.ToHashSet();
        return _annuaire.Territoires.France.Communes
            .Where(commune => commune.Epci is not null)
            .GroupBy(commune => commune.Epci!) // kept above
            .Where(epci => epci.Any(inside.Contains) && !epci.All(inside.Contains))
            .ToDictionary(epci => epci.Key.Siren.Value, epci => epci.Key.Nom.Value);
    }
}
