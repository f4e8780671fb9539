using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Paging;

namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>The floating catchment areas of some structures, seen from a territory. It is not the official APL.</summary>
public sealed class AccessibilitePotentielle : MesurePotentielle
{
    private readonly Methode _methode;
    private readonly Peuplement _peuplement;
    private readonly FloatingCatchment _catchment;
    private readonly RowSet _rows;
    private readonly Decoupage? _grouperPar;
    private readonly Deadline _deadline;

    internal AccessibilitePotentielle(
        Methode methode,
        Peuplement peuplement,
        Decoupages decoupages,
        FloatingCatchment catchment,
        RowSet rows,
        NiveauTerritoire? grouperPar,
        Deadline deadline)
        : base(
            new Repartition(methode, peuplement, decoupages[NiveauTerritoire.France], rows, catchment.Accesses, [], deadline),
            Decoupages.FranceGroup)
    {
        _methode = methode;
        _peuplement = peuplement;
        _catchment = catchment;
        _rows = rows;
        _deadline = deadline;
        _grouperPar = grouperPar is { } niveau ? decoupages[niveau] : null;
    }

    /// <summary>How the way to structures is measured.</summary>
    public MesureTrajet Trajet => _peuplement.TrajetEn(_methode.Unite);

    /// <summary>The offer: structures asked for that have a position, in the whole of France.</summary>
    public int NombreStructures => _catchment.Located;

    /// <summary>Structures asked for whose position is unknown: they are within reach of nobody.</summary>
    public int StructuresSansPosition => _catchment.Selected - _catchment.Located;

    /// <summary>Structures within whose radius nobody lives: they are shared out to nobody.</summary>
    public int StructuresSansPopulation => _catchment.WithoutDemand;

    /// <summary>What all the inhabitants of France were given: <c>NombreStructures - StructuresSansPopulation</c>, but for
    /// rounding.</summary>
    public double StructuresReparties => _catchment.Distributed;

    /// <summary>None when no level was asked for.</summary>
    public IReadOnlyList<GroupeAccessibilitePotentielle> Groupes
    {
        get
        {
            if (_grouperPar is null)
            {
                return [];
            }
            var repartition = new Repartition(_methode, _peuplement, _grouperPar, _rows, _catchment.Accesses, [], _deadline);
            return [.. repartition.Groups.Select(group => new GroupeAccessibilitePotentielle(repartition, group))];
        }
    }

    /// <summary>The communes that have the least first, equal ones in the order of codes.</summary>
    /// <param name="first">How many at most; null leaves it to the policy.</param>
    /// <param name="policy">Null is <see cref="PagePolicy.OnePage"/>.</param>
    /// <exception cref="RequeteInvalideException">PAGINATION_INVALIDE.</exception>
    public IReadOnlyList<CommunePotentielle> ParCommune(int? first = null, PagePolicy? policy = null)
    {
        var page = new PageArguments(first, Policy: policy);
        page.Check();
        var found = new List<CommunePotentielle>();
        foreach (var row in _catchment.Accesses.Order)
        {
            _deadline.Check();
            if (found.Count == page.Size)
            {
                break;
            }
            if (_rows.Contains(row))
            {
                found.Add(new CommunePotentielle(_peuplement.Communes.At(row), _catchment.Accesses[row]));
            }
        }
        return found;
    }
}
