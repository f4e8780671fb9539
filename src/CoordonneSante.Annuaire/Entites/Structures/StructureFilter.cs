using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Positions;
using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Tables.Filtering;

namespace CoordonneSante.Annuaire.Entites.Structures;

/// <summary>Conditions on a structure.</summary>
public sealed record StructureFilter : EntityFilter<StructureFilter, StructureTable>
{
    public Optional<StringOperationFilter?> Finess { get; init; }

    public Optional<StringOperationFilter?> Nom { get; init; }

    public Optional<StringOperationFilter?> NomLong { get; init; }

    public Optional<EnumOperationFilter<TypeStructure>?> Type { get; init; }

    public Optional<EnumOperationFilter<SpecialiteCentre>?> Specialite { get; init; }

    public Optional<EnumOperationFilter<Fiabilite>?> SpecialiteFiabilite { get; init; }

    public Optional<StringOperationFilter?> SpecialiteRegle { get; init; }

    public Optional<StringOperationFilter?> Siret { get; init; }

    public Optional<StringOperationFilter?> CodeApe { get; init; }

    public Optional<StringOperationFilter?> Telephone { get; init; }

    public Optional<ComparableOperationFilter<DateOnly>?> DateOuverture { get; init; }

    public Optional<ComparableOperationFilter<DateOnly>?> DateMiseAJour { get; init; }

    public Optional<AdresseFilter?> Adresse { get; init; }

    public Optional<PositionFilter?> Position { get; init; }

    /// <summary>The box that holds the position.</summary>
    public Optional<Emprise?> Emprise { get; init; }

    public Optional<CommuneFilter?> Commune { get; init; }

    public Optional<GestionnaireFilter?> Gestionnaire { get; init; }

    public Optional<EnumOperationFilter<ZonageMedecin>?> ZonageMedecin { get; init; }

    public Optional<QuartierPrioritaireFilter?> QuartierPrioritaire { get; init; }

    public Optional<ProvenanceFilter?> Provenance { get; init; }
}
