using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Tables.Filtering;

namespace CoordonneSante.Annuaire.Entites.Quartiers;

/// <summary>Conditions on a quartier prioritaire.</summary>
public sealed record QuartierPrioritaireFilter : EntityFilter<QuartierPrioritaireFilter, QuartierPrioritaireTable>
{
    public Optional<StringOperationFilter?> Code { get; init; }

    public Optional<StringOperationFilter?> Nom { get; init; }

    public Optional<ComparableOperationFilter<int>?> Generation { get; init; }

    public Optional<EnumOperationFilter<ZonageMedecin>?> ZonageMedecin { get; init; }

    /// <summary>A box that the outline meets.</summary>
    public Optional<Emprise?> Emprise { get; init; }

    public Optional<ListFilter<CommuneFilter>?> Communes { get; init; }

    public Optional<ListFilter<StructureFilter>?> Structures { get; init; }
}
