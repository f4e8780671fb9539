using CoordonneSante.Annuaire.Entites.Durees;
using CoordonneSante.Annuaire.Entites.Indicateurs;
using CoordonneSante.Annuaire.Entites.Positions;
using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Spatial.Contours;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Search;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>The communes and the arrondissements municipaux, by INSEE code.</summary>
public sealed class CommuneTable : OwnerTable<Commune>
{
    private readonly Limites _limites;

    /// <param name="communes">In the order of their codes.</param>
    /// <param name="mergers">Former codes: in filters too they stand for the commune of today.</param>
    internal CommuneTable(
        IReadOnlyList<Commune> communes,
        DepartementTable departements,
        EpciTable epcis,
        IEnumerable<CommuneFusionnee> mergers,
        ManyRelation<StructureTable> structures,
        ManyRelation<CommuneTable> arrondissements,
        ManyRelation<QuartierPrioritaireTable> quartiers,
        ManyRelation<TerritoireCptsTable> cpts,
        ManyRelation<StructureHorsFinessTable> horsFiness,
        IndicateurTable indicateurs,
        Limites limites)
        : base(communes, commune => commune.CodeInsee, FormeDeCode.CodeInsee, structures)
    {
        Keys.AddAliases(mergers.Select(merger => (merger.AncienCode.Value, merger.Commune.CodeInsee.Value)));
        Nom = Texts(commune => commune.Nom, TextOrder.Names);
        CodesPostaux = TextListColumn.Build([[], .. communes.Select(commune => commune.CodesPostaux)], FormeDeCode.CodePostal);
        CodesPostauxFiabilite = Enums(commune => commune.CodesPostauxFiabilite);
        CodesPostauxRegle = Texts(commune => commune.CodesPostauxRegle, TextOrder.Codes);
        Population = Numbers(commune => commune.Population);
        PopulationFiabilite = Enums(commune => commune.PopulationFiabilite);
        PopulationRegle = Texts(commune => commune.PopulationRegle, TextOrder.Codes);
        Centre = new PositionColumns(
            Numbers(commune => commune.Centre?.Longitude),
            Numbers(commune => commune.Centre?.Latitude),
            Texts(commune => commune.Centre?.Qualite, TextOrder.Names),
            Enums(commune => commune.Centre?.Niveau));
        Emprise = new OutlinePlaces(OutlinesOf(communes), new PointPlaces(Centre));
        CentreNature = Enums(commune => commune.CentreNature);
        ZonageMedecin = Enums<ZonageMedecin>(commune => commune.ZonageMedecin);
        ZonageMillesime = Texts(commune => commune.ZonageMillesime, TextOrder.Codes);
        ZonageFiabilite = Enums(commune => commune.ZonageFiabilite);
        ZonageRegle = Texts(commune => commune.ZonageRegle, TextOrder.Codes);
        Departement = One(departements, commune => commune.Departement);
        Epci = One(epcis, commune => commune.Epci);
        EpciFiabilite = Enums(commune => commune.EpciFiabilite);
        EpciRegle = Texts(commune => commune.EpciRegle, TextOrder.Codes);
        ArrondissementDe = One(this, commune => commune.ArrondissementDe);
        Arrondissements = arrondissements;
        QuartiersPrioritaires = quartiers;
        Cpts = cpts;
        StructuresHorsFiness = horsFiness;
        Indicateurs = indicateurs;
        _limites = limites;
        Nommes = new TerritoiresNommes(this);
        Search = new SearchIndex(Count, [NamesOfRows.Of(Nom)], new CommuneCodes(this))
        {
            Phrases = new SearchPhrases(FormerNames(mergers)),
        };
    }

    internal TextColumn CodeInsee => Keys;

    internal TextColumn Nom { get; }

    internal TextListColumn CodesPostaux { get; }

    internal ValueColumn<int> Population { get; }

    internal ValueColumn<Fiabilite> CodesPostauxFiabilite { get; }

    internal TextColumn CodesPostauxRegle { get; }

    internal ValueColumn<Fiabilite> EpciFiabilite { get; }

    internal TextColumn EpciRegle { get; }

    internal ValueColumn<Fiabilite> PopulationFiabilite { get; }

    internal TextColumn PopulationRegle { get; }

    internal PositionColumns Centre { get; }

    /// <summary>By its outline, or where that is not loaded by its centre.</summary>
    internal PlaceColumn<Emprise> Emprise { get; }

    internal ValueColumn<CentreNature> CentreNature { get; }

    internal ValueColumn<ZonageMedecin> ZonageMedecin { get; }

    internal TextColumn ZonageMillesime { get; }

    internal ValueColumn<Fiabilite> ZonageFiabilite { get; }

    internal TextColumn ZonageRegle { get; }

    internal Relation<DepartementTable> Departement { get; }

    internal Relation<EpciTable> Epci { get; }

    internal Relation<CommuneTable> ArrondissementDe { get; }

    internal ManyRelation<CommuneTable> Arrondissements { get; }

    internal ManyRelation<QuartierPrioritaireTable> QuartiersPrioritaires { get; }

    internal ManyRelation<TerritoireCptsTable> Cpts { get; }

    internal ManyRelation<StructureHorsFinessTable> StructuresHorsFiness { get; }

    /// <summary>These and the territories around them, by their names.</summary>
    internal TerritoiresNommes Nommes { get; }

    /// <summary>Travel times between them; null where none is loaded.</summary>
    internal MatriceDurees? Durees { get; init; }

    /// <summary>Each has a column by row of this table.</summary>
    internal IndicateurTable Indicateurs { get; }

    /// <summary>The communes that have a postal code, arrondissements in the place of their city, the most populous first.</summary>
    internal List<Commune> ServedBy(string code)
    {
        using var rows = RowSet.Empty(Count + 1);
        CodesPostaux.AddRows(code, rows);
        var served = new List<Commune>();
        foreach (var row in rows)
        {
            if (At(row) is { Arrondissements.Count: 0 } commune)
            {
                served.Add(commune);
            }
        }
        return [.. served.OrderByDescending(commune => commune.Population ?? 0)];
    }

    /// <summary>The outline of communes together; null where that of one of them is not loaded.</summary>
    /// <param name="leaves">Communes, and arrondissements municipaux in the place of those that have some.</param>
    internal LazyOutline? Union(IEnumerable<Commune> leaves) =>
        _limites.Outline(CodesOf(leaves));

    /// <summary>The communes that have a boundary in common with one of these; null where the outline of one of these is not
    /// loaded.</summary>
    /// <inheritdoc cref="Union" path="/param"/>
    internal IReadOnlyCollection<string>? Around(IEnumerable<Commune> leaves) => _limites.Around(CodesOf(leaves));

    /// <summary>The names of communes that are no longer, but for those that another has today.</summary>
    private IEnumerable<SearchPhrase> FormerNames(IEnumerable<CommuneFusionnee> mergers)
    {
        var today = Records.Select(commune => FoldedText.Of(commune.Nom.Value)).ToHashSet(StringComparer.Ordinal);
        return mergers
            .Select(merger => (Name: FoldedText.Of(merger.AncienNom.Value), merger.Commune))
            .Where(former => !today.Contains(former.Name))
            .Select(former => new SearchPhrase(former.Name, [RowOf(former.Commune)], IsWhat: false));
    }

    private static IEnumerable<(int Row, LazyOutline Outline)> OutlinesOf(IReadOnlyList<Commune> communes)
    {
        foreach (var (index, commune) in communes.Index())
        {
            if (commune.Outline is { } outline)
            {
                yield return (index + 1, outline);
            }
        }
    }

    private HashSet<string> CodesOf(IEnumerable<Commune> leaves) =>
        leaves.Select(leaf => _limites.Knows(leaf.CodeInsee.Value) ? leaf : leaf.ArrondissementDe ?? leaf)
            .Select(commune => commune.CodeInsee.Value)
            .ToHashSet(StringComparer.Ordinal);
}
