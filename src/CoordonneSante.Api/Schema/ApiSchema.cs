using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Accessibilites;
using CoordonneSante.Annuaire.Dimensions;
using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Indicateurs;
using CoordonneSante.Annuaire.Entites.Positions;
using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Evolutions;
using CoordonneSante.Annuaire.Exercice;
using CoordonneSante.Annuaire.Exercice.Chiffres;
using CoordonneSante.Annuaire.Exercice.Dispositifs;
using CoordonneSante.Annuaire.Exercice.Dispositifs.Projets;
using CoordonneSante.Annuaire.Exercice.Dispositifs.Questions;
using CoordonneSante.Annuaire.Exercice.Documents;
using CoordonneSante.Annuaire.Exercice.Equipes;
using CoordonneSante.Annuaire.Exercice.Modes;
using CoordonneSante.Annuaire.Exercice.Organismes;
using CoordonneSante.Annuaire.Exercice.Ressources;
using CoordonneSante.Annuaire.Geographie.Cartes;
using CoordonneSante.Annuaire.Geographie.Proximite;
using CoordonneSante.Annuaire.Geographie.Zones;
using CoordonneSante.Annuaire.Nodes;
using CoordonneSante.Annuaire.Recherche;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Statistiques;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Filtering;
using CoordonneSante.Annuaire.Tables.Ordering;
using CoordonneSante.Annuaire.Tables.Paging;
using CoordonneSante.Annuaire.TerritoiresAdHoc;
using CoordonneSante.Annuaire.Versions;
using CoordonneSante.Api.Requests;
using CoordonneSante.Api.Requests.NoteKinds;
using CoordonneSante.Api.Resolvers;
using CoordonneSante.Api.Versions;
using CoordonneSante.GraphQL;
using CoordonneSante.GraphQL.Binding;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.Api.Schema;

/// <summary>Binds <c>schema.graphql</c> to the read model and its resolvers.</summary>
internal static class ApiSchema
{
    /// <exception cref="SchemaBindingException">The schema and the code do not fit; all mismatches at once.</exception>
    public static ExecutableSchema Build() => SchemaBinder.Bind(SchemaText.Value, Describe);

    /// <summary>Fills the table of an engine: what serves each type, and nothing that one engine alone knows.</summary>
    public static void Describe(ISchemaBinder schema)
    {
        schema
            .Root(typeof(QueryResolvers))
            .Root(typeof(TerritoireQueryResolvers))
            .Root(typeof(ExerciceQueryResolvers))
            .Root(typeof(DispositifQueryResolvers))
            .Root(typeof(AccessibiliteQueryResolvers))
            .Root(typeof(StatistiquesQueryResolvers))
            .Root(typeof(EvolutionsQueryResolvers))
            .Resolvers(typeof(TerritoireResolvers))
            .Resolvers(typeof(TerritoireCptsResolvers))
            .Resolvers(typeof(StructureResolvers))
            .Resolvers(typeof(StructureOwnerResolvers))
            .Resolvers(typeof(CommuneResolvers))
            .Resolvers(typeof(QuartierResolvers))
            .Resolvers(typeof(CirconscriptionResolvers))
            .Resolvers(typeof(IndicateurResolvers))
            .Resolvers(typeof(CouvertureResolvers))
            .Resolvers(typeof(IleResolvers))
            .Resolvers(typeof(ExerciceResolvers))
            .Resolvers(typeof(JeuDeDonneesResolvers))
            .Resolvers(typeof(LibelleResolvers))
            .Resolvers(typeof(RegleResolvers))
            .Resolvers(typeof(SimulationImplantationResolvers))
            .Service<AnnuaireSnapshot>()
            .Service<ExerciceCoordonne>()
            .Service<ServedVersions>()
            .Service<ComparedVersions>()
            .Service<Notes>()
            .Service<AddressLookUp>()
            .Service<PagePolicy>()
            .Optional(typeof(Optional<>))
            .Argument<StructureFilter>(TellStructures)
            .Argument<GestionnaireFilter>(Tell<GestionnaireTable>)
            .Argument<DepartementFilter>(Tell<DepartementTable>)
            .Argument<EpciFilter>(Tell<EpciTable>)
            .Argument<CommuneFilter>(Tell<CommuneTable>)
            .Argument<QuartierPrioritaireFilter>(Tell<QuartierPrioritaireTable>)
            .Argument<TerritoireCptsFilter>(Tell<TerritoireCptsTable>)
            .Argument<StructureHorsFinessFilter>(Tell<StructureHorsFinessTable>)
            .Errors(exception => exception is RequeteInvalideException invalid
                ? new PublicError(invalid.Message, invalid.Code, invalid.Conseil)
                : null);
        AddLeaves(schema);
        AddObjects(schema);
        AddPlaces(schema);
        AddTerritories(schema);
        AddExercice(schema);
        AddDispositifs(schema);
        AddVersions(schema);
        AddAccess(schema);
        AddStatistics(schema);
        AddFilters(schema);
        AddSorts(schema);
    }

    /// <summary>Notes, besides, the types that no file lists: that there is none is then not known.</summary>
    private static void TellStructures(StructureFilter where, IServiceProvider? services)
    {
        Tell<StructureTable>(where, services);
        if (services?.GetService(typeof(AnnuaireSnapshot)) is AnnuaireSnapshot annuaire
            && annuaire.NonRecenses(where) is var types
            && types != default
            && services.GetService(typeof(Notes)) is Notes notes)
        {
            notes.Add(new UnlistedTypeNote(types));
        }
    }

    /// <summary>Notes the codes of a filter that stand for another commune than one may think, and its fields that nothing fills.</summary>
    private static void Tell<TTable>(Filter<TTable> where, IServiceProvider? services)
        where TTable : ITable
    {
        if (services?.GetService(typeof(AnnuaireSnapshot)) is not AnnuaireSnapshot annuaire)
        {
            return;
        }
        if (annuaire.CodesDemandes(where) is { Count: > 0 } codes && services.GetService(typeof(Notes)) is Notes notes)
        {
            notes.Add(codes);
        }
        if (annuaire.ChampsSansValeur(where) is { Count: > 0 } champs && services.GetService(typeof(Notes)) is Notes told)
        {
            told.AddWithoutValue(champs);
        }
    }

    private static void AddLeaves(ISchemaBinder schema) =>
        schema
            .Enum<TypeStructure>()
            .Enum<SpecialiteCentre>()
            .Enum<CategorieGestionnaire>()
            .Enum<Fiabilite>()
            .Enum<CentreNature>()
            .Enum<NatureIndicateur>()
            .Enum<NatureSuggestion>()
            .Enum<CorrespondanceSuggestion>()
            .Enum<ZonageMedecin>()
            .Enum<NiveauGeocodage>()
            .Enum<MethodeZone>()
            .Enum<DimensionStructure>()
            .Enum<SortDirection>("SortEnumType")
            .Leaf("String", new TexteWriter())
            .Leaf<Cursor>("String", static (buffer, cursor) =>
                OpaqueText.Write(buffer, cursor, static (value, span) => value.TryWriteUtf8(span, out var written) ? written : -1))
            .Leaf<DistanceCursor>("String", static (buffer, cursor) =>
                OpaqueText.Write(buffer, cursor, static (value, span) => value.TryWriteUtf8(span, out var written) ? written : -1))
            .Leaf<GlobalId>("ID", static (buffer, id) =>
                OpaqueText.Write(buffer, id, static (value, span) => value.TryWriteUtf8(span, out var written) ? written : -1))
            .Scalar<DateOnly>("Date", new DateCoercion(), DateCoercion.Write)
            .Scalar<DateTime>("DateTime", ScalarCoercion.Any, UtcInstant.Write)
            .Scalar<GeoJson>("GeoJSON", new OutlineCoercion(), static (buffer, geometry) => geometry.WriteTo(buffer));

    private static void AddObjects(ISchemaBinder schema) => schema
        .Object<Structure>()
        .Object<Adresse>()
        .Object<Position>()
        .Object<Provenance>()
        .Object<Source>()
        .Object<Gestionnaire>()
        .Object<Region>()
        .Object<Departement>()
        .Object<Epci>()
        .Object<Commune>()
        .Object<QuartierPrioritaire>()
        .Object<TerritoireCpts>()
        .Object<StructureHorsFiness>()
        .Object<Suggestion>()
        .Object<JeuDeDonnees>()
        .Object<IndicateurQualite>()
        .Object<PageInfo>()
        .Object<Connection<Structure>>("StructuresConnection")
        .Object<Edge<Structure>>("StructuresEdge")
        .Object<Connection<Gestionnaire>>("GestionnairesConnection")
        .Object<Edge<Gestionnaire>>("GestionnairesEdge")
        .Object<Connection<Epci>>("EpcisConnection")
        .Object<Edge<Epci>>("EpcisEdge")
        .Object<Connection<Departement>>("DepartementsConnection")
        .Object<Edge<Departement>>("DepartementsEdge")
        .Object<Connection<Commune>>("CommunesConnection")
        .Object<Edge<Commune>>("CommunesEdge")
        .Object<Connection<QuartierPrioritaire>>("QuartiersPrioritairesConnection")
        .Object<Edge<QuartierPrioritaire>>("QuartiersPrioritairesEdge")
        .Object<Connection<TerritoireCpts>>("TerritoiresCptsConnection")
        .Object<Edge<TerritoireCpts>>("TerritoiresCptsEdge")
        .Object<Connection<StructureHorsFiness>>("StructuresHorsFinessConnection")
        .Object<Edge<StructureHorsFiness>>("StructuresHorsFinessEdge");

    private static void AddPlaces(ISchemaBinder schema) => schema
        .Input<Coordonnees>("PointInput")
        .Input<Origine>("OrigineInput")
        .Object<StructuresProches>("StructuresProchesConnection")
        .Object<StructureProche>()
        .Object<DistancePageInfo>("PageInfo")
        .Object<ZonesAuPoint>()
        .Input<Emprise>("EmpriseInput")
        .Object<Carte>()
        .Object<Grappe>()
        .Object<ElementCarte>()
        .Object<EffectifsParType>()
        .Object<EffectifParCle>();

    private static void AddTerritories(ISchemaBinder schema) => schema
        .Enum<NiveauTerritoire>()
        .Input<TerritoireDemande>("TerritoireInput")
        .Object<PartZonage>()
        .Object<Indicateur>()
        .Object<ClasseIndicateur>()
        .Object<ValeurIndicateur>()
        .Object<AgregatIndicateur>()
        .Object<PartClasse>()
        .Object<ComparaisonIndicateur>()
        .Object<Territoire>();

    private static void AddExercice(ISchemaBinder schema) => schema
        .Enum<StatutEvaluation>()
        .Enum<SujetEnonce>()
        .Enum<NatureExigence>()
        .Enum<RoleOrganisme>()
        .Enum<NatureValeur>()
        .Input<Equipe>("EquipeInput")
        .Object<DocumentSource>()
        .Object<Citation>()
        .Object<ModeExercice>()
        .Object<VarianteMode>()
        .Object<GestionnairePossible>()
        .Object<ParcoursCreation>()
        .Object<EtapeProjet>()
        .Object<Enonce>()
        .Object<RegleEquipe>()
        .Object<ExigenceEquipe>()
        .Object<ConformiteEquipe>()
        .Object<ExigenceEvaluee>()
        .Object<Organisme>()
        .Object<Ressource>()
        .Object<ChiffrePublie>()
        .Object<ComparaisonChiffre>()
        .Object<FamilleDeduite>();

    private static void AddDispositifs(ISchemaBinder schema) => schema
        .Enum<NatureDispositif>()
        .Enum<VigueurDispositif>()
        .Enum<AccordConventionnel>()
        .Object<Dispositif>()
        .Object<PeriodeDispositif>()
        .Object<Mention>()
        .Object<Critere>()
        .Object<EvaluationDispositif>()
        .Object<CritereEvalue>()
        .Object<QuestionProjet>()
        .Object<Ile>()
        .Input<Projet>("ProjetInput")
        .Input<CritereDeclare>("CritereDeclareInput");

    private static void AddVersions(ISchemaBinder schema) => schema
        .Object<VersionAnnuaire>()
        .Enum<NatureChangement>()
        .Object<EvolutionEntreVersions>("Evolutions")
        .Object<EffectifsEvolution>()
        .Object<GroupeEvolution>()
        .Object<NonComparable>()
        .Object<Changement>()
        .Object<EtatStructure>()
        .Object<Connection<Changement>>("ChangementsConnection")
        .Object<Edge<Changement>>("ChangementsEdge");

    private static void AddAccess(ISchemaBinder schema) => schema
        .Object<Accessibilite>()
        .Object<GroupeAccessibilite>()
        .Object<SeuilAccessibilite>()
        .Object<CommuneEloignee>()
        .Object<CommuneEloigneeEnMinutes>()
        .Object<SeuilDuree>()
        .Enum<UniteTrajet>()
        .Object<MesureTrajet>()
        .Enum<VarianteFca>()
        .Object<AccessibilitePotentielle>()
        .Object<GroupeAccessibilitePotentielle>()
        .Object<CommunePotentielle>()
        .Object<SimulationImplantation>()
        .Object<CommuneRapprochee>();

    private static void AddStatistics(ISchemaBinder schema) => schema
        .Enum<StatutCellule>()
        .Object<TableauStatistique>("Statistiques")
        .Object<GroupeStatistique>()
        .Object<CleStatistique>()
        .Object<IntervalleConfiance>()
        .Object<ResteGroupes>()
        .Object<Comparaison>()
        .Object<MesureStatistique>();

    private static void AddFilters(ISchemaBinder schema) => schema
        .Input<StructureFilter>("StructureFilterInput")
        .Input<AdresseFilter>("AdresseFilterInput")
        .Input<PositionFilter>("PositionFilterInput")
        .Input<ProvenanceFilter>("ProvenanceFilterInput")
        .Input<SourceFilter>("SourceFilterInput")
        .Input<GestionnaireFilter>("GestionnaireFilterInput")
        .Input<RegionFilter>("RegionFilterInput")
        .Input<DepartementFilter>("DepartementFilterInput")
        .Input<EpciFilter>("EpciFilterInput")
        .Input<CommuneFilter>("CommuneFilterInput")
        .Input<ValeurIndicateurFilter>("ValeurIndicateurFilterInput")
        .Input<QuartierPrioritaireFilter>("QuartierPrioritaireFilterInput")
        .Input<TerritoireCptsFilter>("TerritoireCptsFilterInput")
        .Input<StructureHorsFinessFilter>("StructureHorsFinessFilterInput")
        .Input<ListFilter<StructureFilter>>("ListFilterInputTypeOfStructureFilterInput")
        .Input<ListFilter<DepartementFilter>>("ListFilterInputTypeOfDepartementFilterInput")
        .Input<ListFilter<CommuneFilter>>("ListFilterInputTypeOfCommuneFilterInput")
        .Input<ListFilter<QuartierPrioritaireFilter>>("ListFilterInputTypeOfQuartierPrioritaireFilterInput")
        .Input<ListFilter<TerritoireCptsFilter>>("ListFilterInputTypeOfTerritoireCptsFilterInput")
        .Input<ListFilter<StructureHorsFinessFilter>>("ListFilterInputTypeOfStructureHorsFinessFilterInput")
        .Input<ListFilter<StringOperationFilter>>("ListStringOperationFilterInput")
        .Input<StringOperationFilter>("StringOperationFilterInput")
        .Input<ComparableOperationFilter<int>>("IntOperationFilterInput")
        .Input<ComparableOperationFilter<double>>("FloatOperationFilterInput")
        .Input<ComparableOperationFilter<DateOnly>>("DateOperationFilterInput")
        .Input<EnumOperationFilter<TypeStructure>>("TypeStructureOperationFilterInput")
        .Input<EnumOperationFilter<SpecialiteCentre>>("SpecialiteCentreOperationFilterInput")
        .Input<EnumOperationFilter<CategorieGestionnaire>>("CategorieGestionnaireOperationFilterInput")
        .Input<EnumOperationFilter<Fiabilite>>("FiabiliteOperationFilterInput")
        .Input<EnumOperationFilter<CentreNature>>("CentreNatureOperationFilterInput")
        .Input<EnumOperationFilter<ZonageMedecin>>("ZonageMedecinOperationFilterInput")
        .Input<EnumOperationFilter<NiveauGeocodage>>("NiveauGeocodageOperationFilterInput");

    private static void AddSorts(ISchemaBinder schema) => schema
        .Input<StructureSort>("StructureSortInput")
        .Input<AdresseSort>("AdresseSortInput")
        .Input<PositionSort>("PositionSortInput")
        .Input<ProvenanceSort>("ProvenanceSortInput")
        .Input<SourceSort>("SourceSortInput")
        .Input<GestionnaireSort>("GestionnaireSortInput")
        .Input<RegionSort>("RegionSortInput")
        .Input<DepartementSort>("DepartementSortInput")
        .Input<EpciSort>("EpciSortInput")
        .Input<CommuneSort>("CommuneSortInput")
        .Input<ValeurIndicateurSort>("ValeurIndicateurSortInput")
        .Input<GroupeSort>("GroupeSortInput")
        .Input<TerritoireCptsSort>("TerritoireCptsSortInput")
        .Input<StructureHorsFinessSort>("StructureHorsFinessSortInput")
        .Input<QuartierPrioritaireSort>("QuartierPrioritaireSortInput");
}
