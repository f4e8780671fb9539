using System.Globalization;

using CoordonneSante.Annuaire.Gestionnaires;
using CoordonneSante.Annuaire.Structures;
using CoordonneSante.Annuaire.Zonages;

namespace CoordonneSante.Annuaire.Statistiques;

/// <summary>All the dimensions of the structures; each is made when first asked for.</summary>
internal sealed class StructureDimensions
{
    private readonly Lazy<StructureDimension>[] _dimensions;

    public StructureDimensions(StructureTable structures) =>
        _dimensions = Array.ConvertAll(
            Enum.GetValues<DimensionStructure>(),
            dimension => new Lazy<StructureDimension>(() => new StructureDimension(structures, KeyOf(dimension))));

    public StructureDimension this[DimensionStructure dimension] => _dimensions[(int)dimension].Value;

    private static Func<Structure, DimensionKey> KeyOf(DimensionStructure dimension) => dimension switch
    {
        DimensionStructure.Type => structure => Key(structure.Type),
        DimensionStructure.Specialite => structure => structure.Specialite is { } value ? Key(value) : DimensionKey.Missing("Sans spécialité"),
        DimensionStructure.CategorieGestionnaire => structure =>
            structure.Gestionnaire is { } gestionnaire ? Key(gestionnaire.Categorie) : DimensionKey.Missing("Gestionnaire inconnu"),
        DimensionStructure.ZonageMedecin => structure => Key(structure.ZonageMedecin),
        DimensionStructure.EnQuartierPrioritaire => structure => structure switch
        {
            { QuartierPrioritaire: not null } => new DimensionKey(0, "OUI", "En quartier prioritaire"),
            { Position: not null } => new DimensionKey(1, "NON", "Hors quartier prioritaire"),
            _ => DimensionKey.Missing("Position inconnue"),
        },
        DimensionStructure.Region => structure =>
            new DimensionKey(0, structure.Commune.Departement.Region.Code.Value, structure.Commune.Departement.Region.Nom.Value),
        DimensionStructure.Departement => structure =>
            new DimensionKey(0, structure.Commune.Departement.Code.Value, structure.Commune.Departement.Nom.Value),
        DimensionStructure.Epci => structure =>
            structure.Commune.Epci is { } epci ? new DimensionKey(0, epci.Siren.Value, epci.Nom.Value) : DimensionKey.Missing("Hors EPCI"),
        DimensionStructure.Commune => structure => new DimensionKey(0, structure.Commune.CodeInsee.Value, structure.Commune.Nom.Value),
        DimensionStructure.AnneeOuverture => structure => structure.DateOuverture is { } date
            ? new DimensionKey(0, Year(date), Year(date))
            : DimensionKey.Missing("Année inconnue"),
        _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension, "Not a dimension."),
    };

    private static string Year(DateOnly date) => date.Year.ToString("0000", CultureInfo.InvariantCulture);

    private static DimensionKey Key(TypeStructure type) => type switch
    {
        TypeStructure.CentreDeSante => new((int)type, "CENTRE_DE_SANTE", "Centre de santé"),
        TypeStructure.MaisonDeSante => new((int)type, "MAISON_DE_SANTE", "Maison de santé"),
        TypeStructure.EquipeDeSoinsPrimaires => new((int)type, "EQUIPE_DE_SOINS_PRIMAIRES", "Équipe de soins primaires"),
        TypeStructure.Cpts => new((int)type, "CPTS", "Communauté professionnelle territoriale de santé"),
        TypeStructure.PoleDeSante => new((int)type, "POLE_DE_SANTE", "Pôle de santé"),
        TypeStructure.ReseauDeSante => new((int)type, "RESEAU_DE_SANTE", "Réseau de santé"),
        TypeStructure.Clic => new((int)type, "CLIC", "Centre local d'information et de coordination"),
        TypeStructure.Maia => new((int)type, "MAIA", "MAIA"),
        TypeStructure.Dac => new((int)type, "DAC", "Dispositif d'appui à la coordination"),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Not a type."),
    };

    private static DimensionKey Key(SpecialiteCentre specialite) => specialite switch
    {
        SpecialiteCentre.Polyvalent => new((int)specialite, "POLYVALENT", "Polyvalent"),
        SpecialiteCentre.Medical => new((int)specialite, "MEDICAL", "Médical"),
        SpecialiteCentre.Infirmier => new((int)specialite, "INFIRMIER", "Infirmier"),
        SpecialiteCentre.Dentaire => new((int)specialite, "DENTAIRE", "Dentaire"),
        SpecialiteCentre.Autre => new((int)specialite, "AUTRE", "Autre"),
        SpecialiteCentre.Inconnue => new((int)specialite, "INCONNUE", "Inconnue"),
        _ => throw new ArgumentOutOfRangeException(nameof(specialite), specialite, "Not a speciality."),
    };

    private static DimensionKey Key(CategorieGestionnaire categorie) => categorie switch
    {
        CategorieGestionnaire.Association => new((int)categorie, "ASSOCIATION", "Association"),
        CategorieGestionnaire.Mutuelle => new((int)categorie, "MUTUELLE", "Mutuelle"),
        CategorieGestionnaire.CollectiviteTerritoriale => new((int)categorie, "COLLECTIVITE_TERRITORIALE", "Collectivité territoriale"),
        CategorieGestionnaire.EtablissementDeSante => new((int)categorie, "ETABLISSEMENT_DE_SANTE", "Établissement de santé"),
        CategorieGestionnaire.CaisseDeSecuriteSociale => new((int)categorie, "CAISSE_DE_SECURITE_SOCIALE", "Caisse de sécurité sociale"),
        CategorieGestionnaire.FondationCongregation => new((int)categorie, "FONDATION_CONGREGATION", "Fondation ou congrégation"),
        CategorieGestionnaire.Scic => new((int)categorie, "SCIC", "Société coopérative d'intérêt collectif"),
        CategorieGestionnaire.Sisa => new((int)categorie, "SISA", "Société interprofessionnelle de soins ambulatoires"),
        CategorieGestionnaire.Groupement => new((int)categorie, "GROUPEMENT", "Groupement"),
        CategorieGestionnaire.Societe => new((int)categorie, "SOCIETE", "Société"),
        CategorieGestionnaire.EtatAutrePublic => new((int)categorie, "ETAT_AUTRE_PUBLIC", "État ou autre organisme public"),
        CategorieGestionnaire.PersonnePhysique => new((int)categorie, "PERSONNE_PHYSIQUE", "Personne physique"),
        CategorieGestionnaire.Inconnue => new((int)categorie, "INCONNUE", "Inconnue"),
        _ => throw new ArgumentOutOfRangeException(nameof(categorie), categorie, "Not a category."),
    };

    private static DimensionKey Key(ZonageMedecin zonage) => zonage switch
    {
        ZonageMedecin.Zip => new((int)zonage, "ZIP", "Zone d'intervention prioritaire"),
        ZonageMedecin.Zac => new((int)zonage, "ZAC", "Zone d'action complémentaire"),
        ZonageMedecin.Zar => new((int)zonage, "ZAR", "Zone d'accompagnement régional"),
        ZonageMedecin.HorsZonage => new((int)zonage, "HORS_ZONAGE", "Hors zonage"),
        ZonageMedecin.NonRenseigne => new((int)zonage, "NON_RENSEIGNE", "Non renseigné"),
        _ => throw new ArgumentOutOfRangeException(nameof(zonage), zonage, "Not a zoning."),
    };
}
