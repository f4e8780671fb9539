using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Positions;
using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Tables.Paging;

namespace CoordonneSante.Annuaire.Tests.Tables.Filtering;

/// <summary>The records of a directory, at most a page of each type, that lend their values to the filters over it.</summary>
internal sealed class FilterOperands
{
    private readonly Dictionary<string, IReadOnlyList<object>> _recordsByFilter;

    public FilterOperands(AnnuaireSnapshot annuaire)
    {
        var whole = new PageArguments(First: PageArguments.MaxSize);
        var structures = annuaire.Structures(null, null, null, whole).Nodes.ToList();
        _recordsByFilter = new Dictionary<string, IReadOnlyList<object>>
        {
            [nameof(StructureFilter)] = structures,
            [nameof(AdresseFilter)] = [.. structures.Select(structure => structure.Adresse)],
            [nameof(PositionFilter)] = [.. structures.Select(structure => structure.Position).OfType<Position>()],
            [nameof(ProvenanceFilter)] = [.. structures.Select(structure => structure.Provenance)],
            [nameof(SourceFilter)] = annuaire.JeuDeDonnees.Sources,
            [nameof(GestionnaireFilter)] = [.. annuaire.Gestionnaires(null, null, null, whole).Nodes],
            [nameof(CommuneFilter)] = [.. annuaire.Communes(null, null, null, whole).Nodes],
            [nameof(DepartementFilter)] = annuaire.Departements,
            [nameof(RegionFilter)] = annuaire.Regions,
            [nameof(EpciFilter)] = [.. annuaire.Epcis(null, null, null, whole).Nodes],
            [nameof(TerritoireCptsFilter)] = [.. annuaire.TerritoiresCpts(null, null, null, whole).Nodes],
            [nameof(StructureHorsFinessFilter)] = [.. annuaire.StructuresHorsFiness(null, null, null, whole).Nodes],
            [nameof(QuartierPrioritaireFilter)] = [.. annuaire.QuartiersPrioritaires(null, null, null, whole).Nodes],
        };
    }

    public IReadOnlyList<object> Of(Type filter) => _recordsByFilter[filter.Name];
}
