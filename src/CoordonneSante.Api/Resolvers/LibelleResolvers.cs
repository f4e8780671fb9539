using CoordonneSante.Annuaire.Accessibilites;
using CoordonneSante.Annuaire.Dimensions;
using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Indicateurs;
using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Evolutions;
using CoordonneSante.Annuaire.Exercice;
using CoordonneSante.Annuaire.Exercice.Chiffres;
using CoordonneSante.Annuaire.Exercice.Dispositifs;
using CoordonneSante.Annuaire.Exercice.Equipes;
using CoordonneSante.Annuaire.Exercice.Modes;
using CoordonneSante.Annuaire.Exercice.Organismes;
using CoordonneSante.Annuaire.Exercice.Ressources;
using CoordonneSante.Annuaire.Geographie.Zones;
using CoordonneSante.Annuaire.Recherche;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Statistiques;
using CoordonneSante.Annuaire.TerritoiresAdHoc;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Api.Resolvers;

/// <summary>The label beside each enumerated field: <c>typeLibelle</c> beside <c>type</c>, <c>naturesLibelles</c> beside the list
/// <c>natures</c>.</summary>
/// <remarks>A rule without exception, which a test holds, so that a client that knows the one field knows the other.</remarks>
internal static class LibelleResolvers
{
    public static Texte TypeLibelle(Structure parent) => EnumLibelle<TypeStructure>.Of(parent.Type);

    public static Texte TypeLibelle(StructureHorsFiness parent) => EnumLibelle<TypeStructure>.Of(parent.Type);

    public static Texte? SpecialiteLibelle(Structure parent) => EnumLibelle<SpecialiteCentre>.Of(parent.Specialite);

    public static Texte? SpecialiteFiabiliteLibelle(Structure parent) => EnumLibelle<Fiabilite>.Of(parent.SpecialiteFiabilite);

    public static Texte ZonageMedecinLibelle(Structure parent) => EnumLibelle<ZonageMedecin>.Of(parent.ZonageMedecin);

    public static Texte? NiveauLibelle(Position parent) => EnumLibelle<NiveauGeocodage>.Of(parent.Niveau);

    public static Texte? SirenFiabiliteLibelle(Gestionnaire parent) => EnumLibelle<Fiabilite>.Of(parent.SirenFiabilite);

    public static Texte CategorieLibelle(Gestionnaire parent) => EnumLibelle<CategorieGestionnaire>.Of(parent.Categorie);

    public static Texte CategorieFiabiliteLibelle(Gestionnaire parent) => EnumLibelle<Fiabilite>.Of(parent.CategorieFiabilite);

    public static Texte CommunesFiabiliteLibelle(TerritoireCpts parent) => EnumLibelle<Fiabilite>.Of(parent.CommunesFiabilite);

    public static Texte? StructureFiabiliteLibelle(TerritoireCpts parent) => EnumLibelle<Fiabilite>.Of(parent.StructureFiabilite);

    public static Texte? CodesPostauxFiabiliteLibelle(Commune parent) => EnumLibelle<Fiabilite>.Of(parent.CodesPostauxFiabilite);

    public static Texte? EpciFiabiliteLibelle(Commune parent) => EnumLibelle<Fiabilite>.Of(parent.EpciFiabilite);

    public static Texte? PopulationFiabiliteLibelle(Commune parent) => EnumLibelle<Fiabilite>.Of(parent.PopulationFiabilite);

    public static Texte? ZonageFiabiliteLibelle(Commune parent) => EnumLibelle<Fiabilite>.Of(parent.ZonageFiabilite);

    public static Texte? CentreNatureLibelle(Commune parent) => EnumLibelle<CentreNature>.Of(parent.CentreNature);

    public static Texte NatureLibelle(Indicateur parent) => EnumLibelle<NatureIndicateur>.Of(parent.Nature);

    public static Texte? FiabiliteLibelle(ValeurIndicateur parent) => EnumLibelle<Fiabilite>.Of(parent.Fiabilite);

    public static Texte UniteLibelle(MesureTrajet parent) => EnumLibelle<UniteTrajet>.Of(parent.Unite);

    public static Texte NiveauLibelle(ComparaisonIndicateur parent) => EnumLibelle<NiveauTerritoire>.Of(parent.Niveau);

    public static Texte NatureLibelle(Suggestion parent) => EnumLibelle<NatureSuggestion>.Of(parent.Nature);

    public static Texte CorrespondanceLibelle(Suggestion parent) => EnumLibelle<CorrespondanceSuggestion>.Of(parent.Correspondance);

    public static Texte ZonageMedecinLibelle(Commune parent) => EnumLibelle<ZonageMedecin>.Of(parent.ZonageMedecin);

    public static Texte ZonageMedecinLibelle(PartZonage parent) => EnumLibelle<ZonageMedecin>.Of(parent.ZonageMedecin);

    public static Texte? NiveauLibelle(Territoire parent) => EnumLibelle<NiveauTerritoire>.Of(parent.Niveau);

    public static Texte StatutLibelle(TableauStatistique parent) => EnumLibelle<StatutCellule>.Of(parent.Statut);

    public static Texte StatutLibelle(GroupeStatistique parent) => EnumLibelle<StatutCellule>.Of(parent.Statut);

    public static Texte DimensionLibelle(CleStatistique parent) => EnumLibelle<DimensionStructure>.Of(parent.Dimension);

    public static Texte NiveauLibelle(Comparaison parent) => EnumLibelle<NiveauTerritoire>.Of(parent.Niveau);

    public static Texte StatutLibelle(Comparaison parent) => EnumLibelle<StatutCellule>.Of(parent.Statut);

    public static Texte? ZonageMedecinLibelle(QuartierPrioritaire parent) => EnumLibelle<ZonageMedecin>.Of(parent.ZonageMedecin);

    public static Texte TypeLibelle(ModeExercice parent) => EnumLibelle<TypeStructure>.Of(parent.Type);

    public static Texte? SpecialiteLibelle(VarianteMode parent) => EnumLibelle<SpecialiteCentre>.Of(parent.Specialite);

    public static IReadOnlyList<Texte> CategoriesLibelles(GestionnairePossible parent) =>
        EnumLibelle<CategorieGestionnaire>.Of(parent.Categories);

    public static Texte SujetLibelle(Enonce parent) => EnumLibelle<SujetEnonce>.Of(parent.Sujet);

    public static IReadOnlyList<Texte> TypesLibelles(Enonce parent) => EnumLibelle<TypeStructure>.Of(parent.Types);

    public static IReadOnlyList<Texte> TypesLibelles(RegleEquipe parent) => EnumLibelle<TypeStructure>.Of(parent.Types);

    public static Texte NatureLibelle(ExigenceEquipe parent) => EnumLibelle<NatureExigence>.Of(parent.Nature);

    public static Texte StatutLibelle(ConformiteEquipe parent) => EnumLibelle<StatutEvaluation>.Of(parent.Statut);

    public static Texte StatutLibelle(ExigenceEvaluee parent) => EnumLibelle<StatutEvaluation>.Of(parent.Statut);

    public static Texte RoleLibelle(Organisme parent) => EnumLibelle<RoleOrganisme>.Of(parent.Role);

    public static IReadOnlyList<Texte> TypesLibelles(Ressource parent) => EnumLibelle<TypeStructure>.Of(parent.Types);

    public static Texte CategorieLibelle(FamilleDeduite parent) => EnumLibelle<CategorieGestionnaire>.Of(parent.Categorie);

    public static Texte FiabiliteLibelle(FamilleDeduite parent) => EnumLibelle<Fiabilite>.Of(parent.Fiabilite);

    public static Texte NatureLibelle(ChiffrePublie parent) => EnumLibelle<NatureValeur>.Of(parent.Nature);

    public static Texte NatureLibelle(Dispositif parent) => EnumLibelle<NatureDispositif>.Of(parent.Nature);

    public static IReadOnlyList<Texte> NaturesLibelles(Dispositif parent) => EnumLibelle<NatureDispositif>.Of(parent.Natures);

    public static Texte VigueurLibelle(Dispositif parent) => EnumLibelle<VigueurDispositif>.Of(parent.Vigueur);

    public static IReadOnlyList<Texte> TypesLibelles(Dispositif parent) => EnumLibelle<TypeStructure>.Of(parent.Types);

    public static Texte StatutLibelle(EvaluationDispositif parent) => EnumLibelle<StatutEvaluation>.Of(parent.Statut);

    public static Texte StatutDuProjetLibelle(EvaluationDispositif parent) => EnumLibelle<StatutEvaluation>.Of(parent.StatutDuProjet);

    public static Texte StatutLibelle(CritereEvalue parent) => EnumLibelle<StatutEvaluation>.Of(parent.Statut);

    public static IReadOnlyList<Texte> NaturesLibelles(Changement parent) => EnumLibelle<NatureChangement>.Of(parent.Natures);

    public static Texte TypeLibelle(EtatStructure parent) => EnumLibelle<TypeStructure>.Of(parent.Type);

    public static Texte ZonageMedecinLibelle(EtatStructure parent) => EnumLibelle<ZonageMedecin>.Of(parent.ZonageMedecin);

    public static Texte? CommuneMethodeLibelle(ZonesAuPoint parent) => EnumLibelle<MethodeZone>.Of(parent.CommuneMethode);

    public static Texte ZonageMedecinLibelle(ZonesAuPoint parent) => EnumLibelle<ZonageMedecin>.Of(parent.ZonageMedecin);

    /// <summary>Of the value of a dimension: several structures of a type are counted, a territory or a year is not.</summary>
    public static Texte? LibellePluriel(CleStatistique parent) =>
        parent is { Dimension: DimensionStructure.Type, Code: { } code }
            ? EnumLibelle<TypeStructure>.Plural(EnumText<TypeStructure>.Parse(code.Value))
            : null;
}
