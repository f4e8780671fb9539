using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Paging;

namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>How far the inhabitants of a territory are from the nearest of some structures, anywhere in France.</summary>
/// <remarks>By great-circle distances from the centres of communes, or by the travel times that are loaded.</remarks>
public sealed class Accessibilite : MesureDistance
{
    private readonly Peuplement _peuplement;
    private readonly Decoupages _decoupages;
    private readonly StructureTable _structures;
    private readonly PlusProches _nearest;
    private readonly Methode _methode;
    private readonly RowSet _rows;
    private readonly NiveauTerritoire? _grouperPar;
    private readonly Deadline _deadline;

    internal Accessibilite(
        Peuplement peuplement,
        Decoupages decoupages,
        StructureTable structures,
        PlusProches nearest,
        Methode methode,
        RowSet rows,
        Seuils seuils,
        NiveauTerritoire? grouperPar,
        Deadline deadline)
        : base(
            new Repartition(
                methode, peuplement, decoupages[NiveauTerritoire.France], rows, nearest.Distances, seuils.Valeurs, deadline),
            Decoupages.FranceGroup)
    {
        _peuplement = peuplement;
        _decoupages = decoupages;
        _structures = structures;
        _nearest = nearest;
        _methode = methode;
        _rows = rows;
        _grouperPar = grouperPar;
        _deadline = deadline;
        Asked = seuils;
    }

    /// <summary>Structures to which distances are measured: those asked for that have a position, in the whole of France.</summary>
    public int NombreStructures => _nearest.Located;

    /// <summary>Structures asked for whose position is unknown: they are near nothing.</summary>
    public int StructuresSansPosition => _nearest.Selected - _nearest.Located;

    /// <summary>How the way to structures is measured.</summary>
    public MesureTrajet Trajet => _peuplement.TrajetEn(Asked.Unite);

    /// <summary>None when no level was asked for.</summary>
    public IReadOnlyList<GroupeAccessibilite> Groupes => _grouperPar is { } niveau ? By(_decoupages[niveau]) : [];

    /// <summary>By the zoning of communes.</summary>
    public IReadOnlyList<GroupeAccessibilite> ParZonage => By(_decoupages.Zonages);

    private protected override Seuils Asked { get; }

    /// <summary>The communes at a distance or beyond, the farthest first, equal ones in the order of codes.</summary>
    /// <param name="minKm">Kilometres, from 0; 0 gives every measured commune.</param>
    /// <param name="first">How many at most; null leaves it to the policy.</param>
    /// <param name="policy">Null is <see cref="PagePolicy.OnePage"/>.</param>
    /// <exception cref="RequeteInvalideException">DISTANCE_INVALIDE, PAGINATION_INVALIDE, UNITE_DE_LA_MESURE.</exception>
    public IReadOnlyList<CommuneEloignee> CommunesEloignees(double minKm, int? first = null, PagePolicy? policy = null)
    {
        RequireUnit(UniteTrajet.Kilometre, "La mesure est en minutes.", "Demandez « communesEloigneesEnMinutes ».");
        CheckLeast(minKm, "« minKm »", "kilomètres");
        return Farthest(minKm, first, policy, row => new CommuneEloignee(
            _peuplement.Communes.At(row), _nearest.Distances[row], _structures.At(_nearest.Of(row))));
    }

    /// <summary>The communes at a travel time or beyond, the farthest first, equal ones in the order of codes.</summary>
    /// <param name="minMinutes">From 0; 0 gives every measured commune.</param>
    /// <param name="first">How many at most; null leaves it to the policy.</param>
    /// <param name="policy">Null is <see cref="PagePolicy.OnePage"/>.</param>
    /// <exception cref="RequeteInvalideException">DISTANCE_INVALIDE, PAGINATION_INVALIDE, UNITE_DE_LA_MESURE.</exception>
    public IReadOnlyList<CommuneEloigneeEnMinutes> CommunesEloigneesEnMinutes(
        double minMinutes, int? first = null, PagePolicy? policy = null)
    {
        RequireUnit(
            UniteTrajet.Minute,
            "La mesure est en kilomètres à vol d'oiseau.",
            "Donnez « seuilsMinutes », ou demandez « communesEloignees ».");
        CheckLeast(minMinutes, "« minMinutes »", "minutes");
        return Farthest(minMinutes, first, policy, row => new CommuneEloigneeEnMinutes(
            _peuplement.Communes.At(row), _nearest.Distances[row], _structures.At(_nearest.Of(row))));
    }

    /// <summary>How many communes are at a distance or beyond.</summary>
    /// <param name="minKm">Kilometres, from 0; 0 counts every measured commune.</param>
    /// <exception cref="RequeteInvalideException">DISTANCE_INVALIDE, UNITE_DE_LA_MESURE.</exception>
    public int CommunesEloigneesTotal(double minKm)
    {
        RequireUnit(UniteTrajet.Kilometre, "La mesure est en minutes.", "Demandez « communesEloigneesEnMinutesTotal ».");
        CheckLeast(minKm, "« minKm »", "kilomètres");
        return CountFrom(minKm);
    }

    /// <summary>How many communes are at a travel time or beyond.</summary>
    /// <param name="minMinutes">From 0; 0 counts every measured commune.</param>
    /// <exception cref="RequeteInvalideException">DISTANCE_INVALIDE, UNITE_DE_LA_MESURE.</exception>
    public int CommunesEloigneesEnMinutesTotal(double minMinutes)
    {
        RequireUnit(
            UniteTrajet.Minute,
            "La mesure est en kilomètres à vol d'oiseau.",
            "Donnez « seuilsMinutes », ou demandez « communesEloigneesTotal ».");
        CheckLeast(minMinutes, "« minMinutes »", "minutes");
        return CountFrom(minMinutes);
    }

    private static void CheckLeast(double least, string argument, string unit)
    {
        // Written so that NaN is refused too.
        if (!(least >= 0 && double.IsFinite(least)))
        {
            throw new RequeteInvalideException(
                "DISTANCE_INVALIDE", FormattableString.Invariant($"{argument} vaut {least} : c'est un nombre de {unit}, au moins 0."));
        }
    }

    private void RequireUnit(UniteTrajet unite, string message, string advice)
    {
        if (Asked.Unite != unite)
        {
            throw new RequeteInvalideException("UNITE_DE_LA_MESURE", message, advice);
        }
    }

    private List<T> Farthest<T>(double least, int? first, PagePolicy? policy, Func<int, T> at)
    {
        var page = new PageArguments(first, Policy: policy);
        page.Check();
        var found = new List<T>();
        var order = _nearest.Distances.Order;
        for (var end = order.Length; end > 0 && found.Count < page.Size && _nearest.Distances[order[end - 1]] >= least;)
        {
            _deadline.Check();
            var start = StartOfEqual(end);
            for (var i = start; i < end && found.Count < page.Size; i++)
            {
                if (_rows.Contains(order[i]))
                {
                    found.Add(at(order[i]));
                }
            }
            end = start;
        }
        return found;
    }

    private int CountFrom(double least)
    {
        _deadline.Check();
        var order = _nearest.Distances.Order;
        var count = 0;
        for (var rank = order.Length - 1; rank >= 0 && _nearest.Distances[order[rank]] >= least; rank--)
        {
            count += _rows.Contains(order[rank]) ? 1 : 0;
        }
        return count;
    }

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
        var repartition = new Repartition(_methode, _peuplement, decoupage, _rows, _nearest.Distances, Asked.Valeurs, _deadline);
        return [.. repartition.Groups.Select(group => new GroupeAccessibilite(repartition, group, Asked))];
    }
}
