using CoordonneSante.Annuaire.Couvertures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>The ways to put communes into groups; each is made when first asked for.</summary>
internal sealed class Decoupages
{
    /// <summary>The only group of <see cref="NiveauTerritoire.France"/>.</summary>
    public const int FranceGroup = 1;

    private readonly CommuneTable _communes;
    private readonly Texte _libelleFrance;
    private readonly Lazy<Decoupage>[] _niveaux;
    private readonly Lazy<Decoupage> _zonages;

    public Decoupages(CommuneTable communes, Couverture couverture)
    {
        _communes = communes;
        _libelleFrance = couverture.LibelleFrance;
        _niveaux = Array.ConvertAll(Enum.GetValues<NiveauTerritoire>(), niveau => new Lazy<Decoupage>(() => Make(niveau)));
        _zonages = new Lazy<Decoupage>(() => ParZonage(communes));
    }

    /// <summary>By the zoning decided for the commune itself.</summary>
    public Decoupage Zonages => _zonages.Value;

    public Decoupage this[NiveauTerritoire niveau] => _niveaux[(int)niveau].Value;

    private Decoupage Make(NiveauTerritoire niveau)
    {
        var departements = _communes.Departement;
        var regions = departements.Target.Region;
        var epcis = _communes.Epci;
        return niveau switch
        {
            NiveauTerritoire.Commune => new Decoupage(
                GroupOfRows(row => row), _communes.Count + 1, row => _communes.At(row).CodeInsee, row => _communes.At(row).Nom),
            NiveauTerritoire.Epci => new Decoupage(
                epcis.Column.Ranks.ToArray(),
                epcis.Column.RankCount,
                row => row == 0 ? NomsDeTerritoires.HorsEpciCode : epcis.Target.At(row).Siren,
                row => row == 0 ? NomsDeTerritoires.HorsEpci : epcis.Target.At(row).Nom),
            NiveauTerritoire.Departement => new Decoupage(
                departements.Column.Ranks.ToArray(),
                departements.Column.RankCount,
                row => departements.Target.At(row).Code,
                row => departements.Target.At(row).Nom),
            NiveauTerritoire.Region => new Decoupage(
                GroupOfRows(row => regions.Column.Ranks[departements.Column.Ranks[row]]),
                regions.Column.RankCount,
                row => regions.Target.At(row).Code,
                row => regions.Target.At(row).Nom),
            NiveauTerritoire.France => new Decoupage(
                GroupOfRows(_ => FranceGroup), FranceGroup + 1, _ => NomsDeTerritoires.FranceCode, _ => _libelleFrance),
            _ => throw new ArgumentOutOfRangeException(nameof(niveau), niveau, "Not a level."),
        };
    }

    private static Decoupage ParZonage(CommuneTable communes)
    {
        var zonages = Enum.GetValues<ZonageMedecin>();
        Texte[] codes = [.. zonages.Select(zonage => new Texte(EnumText<ZonageMedecin>.Of(zonage)))];
        Texte[] libelles = [.. zonages.Select(zonage => EnumLibelle<ZonageMedecin>.Of(zonage))];
        var groupOfRow = new int[communes.Count + 1];
        for (var row = 1; row < groupOfRow.Length; row++)
        {
            groupOfRow[row] = 1 + Array.IndexOf(zonages, communes.At(row).ZonageMedecin);
        }
        return new Decoupage(groupOfRow, zonages.Length + 1, group => codes[group - 1], group => libelles[group - 1], ofTerritories: false);
    }

    private int[] GroupOfRows(Func<int, int> groupOf)
    {
        var groups = new int[_communes.Count + 1];
        for (var row = 1; row < groups.Length; row++)
        {
            groups[row] = groupOf(row);
        }
        return groups;
    }
}
