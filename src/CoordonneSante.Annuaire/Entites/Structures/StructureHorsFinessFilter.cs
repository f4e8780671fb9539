using CoordonneSante.Annuaire.Entites.Positions;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Tables.Filtering;

namespace CoordonneSante.Annuaire.Entites.Structures;

/// <summary>Conditions on a structure that FINESS does not list.</summary>
public sealed record StructureHorsFinessFilter : EntityFilter<StructureHorsFinessFilter, StructureHorsFinessTable>
{
    public Optional<StringOperationFilter?> Identifiant { get; init; }

    public Optional<StringOperationFilter?> Nom { get; init; }

    public Optional<EnumOperationFilter<TypeStructure>?> Type { get; init; }

    public Optional<PositionFilter?> Position { get; init; }

    /// <summary>The box that holds the position.</summary>
    public Optional<Emprise?> Emprise { get; init; }

    public Optional<CommuneFilter?> Commune { get; init; }

    public Optional<StringOperationFilter?> CodeInseeDeclare { get; init; }

    public Optional<StringOperationFilter?> SourceDeclaree { get; init; }

    public Optional<ProvenanceFilter?> Provenance { get; init; }
}
