using System.Text.RegularExpressions;
using CoordonneSante.Annuaire.Entites.Gestionnaires;

namespace CoordonneSante.Import.Deductions;

/// <summary>The words that tell a category of gestionnaire, in the order they are tried.</summary>
/// <remarks>A word that only names a place ("QUARTIER CROIX ROUGE", "PLACE DE LA MAIRIE") does not count.</remarks>
internal static partial class ReglesGestionnaire
{
    /// <summary>Refuses what follows a kind of place: "RUE DE LA", "QUART".</summary>
    private const string NotAPlace =
        "(?<! (?:RUE|R|PLACE|PL|AVENUE|AV|BOULEVARD|BD|QUARTIER|QUART|QUAI|SQUARE|CITE|RESIDENCE|RES|METRO)"
            + "(?: DE| DU| DES| D)?(?: LA| LE| LES| L)?)";

    public static RegleNom<CategorieGestionnaire> Scic { get; } = new("nom-scic", CategorieGestionnaire.Scic, ScicWord());

    /// <summary>A hospital that manages, not one beside which a structure stands ("CDS AIDER CHU LAPEYRONIE").</summary>
    public static RegleNom<CategorieGestionnaire> Hopital { get; } = new(
        "nom-hopital", CategorieGestionnaire.EtablissementDeSante, HopitalWord());

    public static RegleNom<CategorieGestionnaire> ServiceCommunal { get; } =
        new("nom-ccas-ou-commune", CategorieGestionnaire.CollectiviteTerritoriale, ServiceCommunalWord());

    public static IReadOnlyList<RegleNom<CategorieGestionnaire>> Prives { get; } =
    [
        new("nom-sisa", CategorieGestionnaire.Sisa, SisaWord()),
        Scic,
        new("nom-mutuelle", CategorieGestionnaire.Mutuelle, MutuelleWord()),
        new("nom-caisse", CategorieGestionnaire.CaisseDeSecuriteSociale, CaisseWord()),
        new("nom-croix-rouge", CategorieGestionnaire.Association, CroixRougeWord()),
        new("nom-association", CategorieGestionnaire.Association, AssociationWord()),
        new("nom-fondation", CategorieGestionnaire.FondationCongregation, FondationWord()),
        new("nom-groupement", CategorieGestionnaire.Groupement, GroupementWord()),
        new("nom-societe", CategorieGestionnaire.Societe, SocieteWord()),
    ];

    public static IReadOnlyList<RegleNom<CategorieGestionnaire>> Publics { get; } =
    [
        ServiceCommunal,
        Hopital,
        new("nom-intercommunalite", CategorieGestionnaire.CollectiviteTerritoriale, IntercommunaliteWord()),
    ];

    /// <summary>Whether a name is of a commune, of its social services, or of several communes.</summary>
    public static bool NamesCollectivite(string folded) => ServiceCommunalWord().IsMatch(folded) || IntercommunaliteWord().IsMatch(folded);

    [GeneratedRegex(" SCIC ")]
    private static partial Regex ScicWord();

    [GeneratedRegex(" SISA ")]
    private static partial Regex SisaWord();

    /// <summary>
    /// Besides the word: mutual unions known by their initials (Mutualité française Loire, Grand Sud, Ain, Savoie; Aveyron; Lorraine;
    /// Maine, Béarn …) or brand.
    /// </summary>
    [GeneratedRegex(
        NotAPlace
        + " (?:MUTUAL[A-Z]*|MUTUELLES?|MUT|MGEN|SSAM|MFL|MFGS|MFASSAM|UDSMA|UTML|UMFMB|MFS|UMV|UGRM|MNAM|OXANCE|EOVI|AESIO|VYV) ")]
    private static partial Regex MutuelleWord();

    [GeneratedRegex(" (?:CPAM|CARSAT|CRAMIF|CANSSM|FILIERIS|UGECAM) ")]
    private static partial Regex CaisseWord();

    [GeneratedRegex(NotAPlace + " (?:CROIX ROUGE (?:FRANCAISE|FRANC) |(?:CDS|CSI|CENTRE|CTRE|SOCIAL|MEDICO "
        + "SOCIAL|SANTE|INFIRMIERS?|DENTAIRE) (?:DE LA )?CROIX ROUGE )|(?<! MSP) CRF ")]
    private static partial Regex CroixRougeWord();

    /// <summary>Besides the word: federations and large associations known by their name.</summary>
    [GeneratedRegex(NotAPlace + " (?:ADMR|ASSOCIATIONS?|ASSOCIATIF|ASSO|ASS"
        + "|AGECSA|AIMV|AURAL|CALYDIAL|AHS FC|ARCHIPEL SANTE|PLANNING FAMILIAL) ")]
    private static partial Regex AssociationWord();

    [GeneratedRegex(NotAPlace + " (?:FONDATION|CONGREGATION) ")]
    private static partial Regex FondationWord();

    [GeneratedRegex(" (?:GCS|GCSMS|GIE) ")]
    private static partial Regex GroupementWord();

    [GeneratedRegex(" (?:SARL|SELARL|SELAS|SAS|SASU|EURL|SCM|SCP) ")]
    private static partial Regex SocieteWord();

    [GeneratedRegex(
        " (?:CCAS|CIAS|MUNICIPAL|MUNICIPALE|MUNICIPAUX|COMMUNAL|COMMUNALE) "
            + "| (?:(?:SANTE|CDS|CLIC|INFIRMIERS|DENTAIRE) DE LA|SANTE|CLIC) MAIRIE "
    )]
    private static partial Regex ServiceCommunalWord();

    [GeneratedRegex(" (?:INTERCOMMUNAL|INTERCOMMUNALE|COMMUNAUTE (?:DE )?COMMUNES?|COMMUNAUTE D AGGLO[A-Z]*) ")]
    private static partial Regex IntercommunaliteWord();

    [GeneratedRegex(
        @" (?:(?:DU|CDS|CSI|CLIC|SANTE|DENTAIRE|INFIRMIERS) (?:CH|CHI|CHU|CHR|CHRU)|CENTRE HOSPITALIER|(?:DE L|SANTE|CDS|CLIC) HOPITAL) "
    )]
    private static partial Regex HopitalWord();
}
