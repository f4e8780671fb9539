using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Spatial.Contours;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Search;

namespace CoordonneSante.Annuaire.Entites.Quartiers;

/// <summary>The quartiers prioritaires, by code.</summary>
public sealed class QuartierPrioritaireTable : OwnerTable<QuartierPrioritaire>
{
    internal QuartierPrioritaireTable(
        IReadOnlyList<QuartierPrioritaire> quartiers, ManyRelation<StructureTable> structures, ManyRelation<CommuneTable> communes)
        : base(quartiers, quartier => quartier.Code, FormeDeCode.Quartier, structures)
    {
        Nom = Texts(quartier => quartier.Nom, TextOrder.Names);
        Generation = Numbers(quartier => (int?)quartier.Generation);
        ZonageMedecin = Enums(quartier => quartier.ZonageMedecin);
        Emprise = new OutlinePlaces(quartiers.Select((quartier, index) => (index + 1, quartier.Outline)));
        Communes = communes;
        Search = new SearchIndex(Count, [NamesOfRows.Of(Nom), NamesOfRows.Of(Count, NamesOfCommunes)], Keys);
    }

    internal TextColumn Code => Keys;

    internal TextColumn Nom { get; }

    internal ValueColumn<int> Generation { get; }

    internal ValueColumn<ZonageMedecin> ZonageMedecin { get; }

    internal PlaceColumn<Emprise> Emprise { get; }

    internal ManyRelation<CommuneTable> Communes { get; }

    private IReadOnlyList<string> NamesOfCommunes(int row) => row == 0 ? [] : [.. At(row).Communes.Select(commune => commune.Nom.Value)];
}
