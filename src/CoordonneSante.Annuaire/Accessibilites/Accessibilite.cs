using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Paging;

namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>How far the inhabitants of a territory are from the nearest of some structures, anywhere in France.</summary>
/// <remarks>Great-circle distances from the centres of communes: nothing says how long the way takes.</remarks>
public sealed class Accessibilite : MesureDistance
{
    private readonly Peuplement _peuplement;
    private readonly Decoupages _decoupages;
    private readonly StructureTable _structures;
    private readonly NearestStructures _nearest;
    private readonly RowSet _rows;
    private readonly NiveauTerritoire? _grouperPar;
    private readonly Deadline _deadline;

    internal Accessibilite(
        Peuplement peuplement,
        Decoupages decoupages,
        StructureTable structures,
        NearestStructures nearest,
        RowSet rows,
        Seuils seuils,
        NiveauTerritoire? grouperPar,
        Deadline deadline)
        : base(
            new Repartition(
                Methode.Distance, peuplement, decoupages[NiveauTerritoire.France], rows, nearest.Distances, seuils.Km, deadline),
            Decoupages.FranceGroup)
    {
        _peuplement = peuplement;
        _decoupages = decoupages;
        _structures = structures;
        _nearest = nearest;
        _rows = rows;
        _grouperPar = grouperPar;
        _deadline = deadline;
        Asked = seuils;
    }

    /// <summary>Structures to which distances are measured: those asked for that have a position, in the whole of France.</summary>
    public int NombreStructures => _nearest.Located;

    /// <summary>Structures asked for whose position is unknown: they are near nothing.</summary>
    public int StructuresSansPosition => _nearest.Selected - _nearest.Located;

    /// <summary>None when no level was asked for.</summary>
    public IReadOnlyList<GroupeAccessibilite> Groupes => _grouperPar is { } niveau ? By(_decoupages[niveau]) : [];

    /// <summary>By the zoning of communes.</summary>
    public IReadOnlyList<GroupeAccessibilite> ParZonage => By(_decoupages.Zonages);

    private protected override Seuils Asked { get; }

    /// <summary>The communes at a distance or beyond, the farthest first, equal ones in the order of codes.</summary>
    /// <param name="minKm">Kilometres, from 0; 0 gives every measured commune.</param>
    /// <param name="first">How many at most; null leaves it to the policy.</param>
    /// <param name="policy">Null is <see cref="PagePolicy.OnePage"/>.</param>
    /// <exception cref="RequeteInvalideException">DISTANCE_INVALIDE, PAGINATION_INVALIDE.</exception>
    public IReadOnlyList<CommuneEloignee> CommunesEloignees(double minKm, int? first = null, PagePolicy? policy = null)
    {
        // Written so that NaN is refused too.
        if (!(minKm >= 0 && double.IsFinite(minKm)))
        {
            throw new RequeteInvalideException(
                "DISTANCE_INVALIDE", FormattableString.Invariant($"« minKm » vaut {minKm} : c'est un nombre de kilomètres, au moins 0."));
        }
        var page = new PageArguments(first, Policy: policy);
        page.Check();
        var found = new List<CommuneEloignee>();
        var order = _nearest.Distances.Order;
        for (var end = order.Length; end > 0 && found.Count < page.Size && _nearest.Distances[order[end - 1]] >= minKm;)
        {
            _deadline.Check();
            var start = StartOfEqual(end);
            for (var i = start; i < end && found.Count < page.Size; i++)
            {
                if (_rows.Contains(order[i]))
                {
                    found.Add(At(order[i]));
                }
            }
            end = start;
        }
        return found;
    }

    private CommuneEloignee At(int row) =>
        new(_peuplement.Communes.At(row), _nearest.Distances[row], _structures.At(_nearest.Of(row)));

    private int StartOfEqual(int end)
    {
        var distances = _nearest.Distances;
        var start = end - 1;
        while (start > 0 && distances[distances.Order[start - 1]] == distances[distances.Order[end - 1]])
        {
            start--;
        }
        return start;
    }

    private GroupeAccessibilite[] By(Decoupage decoupage)
    {
        var repartition = new Repartition(Methode.Distance, _peuplement, decoupage, _rows, _nearest.Distances, Asked.Km, _deadline);
        return [.. repartition.Groups.Select(group => new GroupeAccessibilite(repartition, group, Asked))];
    }
}
