using System.Collections.Frozen;

namespace CoordonneSante.Annuaire.Textes;

/// <summary>What the rules that deduce values say, in a French sentence each, by the name that a deduced value carries.</summary>
public static class RegleEnClair
{
    private const string Autre = "autre-etablissement-";

    /// <summary>Rules that read a name of a gestionnaire or of its structures, and whose name it then is.</summary>
    private static readonly (string Regle, string Nom)[] Noms =
    [
        ("nom-sisa", "d'une société interprofessionnelle de soins ambulatoires (SISA)"),
        ("nom-scic", "d'une société coopérative d'intérêt collectif (SCIC)"),
        ("nom-mutuelle", "d'une mutuelle"),
        ("nom-caisse", "d'une caisse de sécurité sociale"),
        ("nom-croix-rouge", "de la Croix-Rouge française, une association"),
        ("nom-association", "d'une association"),
        ("nom-fondation", "d'une fondation ou d'une congrégation"),
        ("nom-groupement", "d'un groupement (GCS, GCSMS, GIE)"),
        ("nom-societe", "d'une société (SARL, SELARL, SAS…)"),
        ("nom-ccas-ou-commune", "d'une commune ou de son service social (CCAS)"),
        ("nom-hopital", "d'un hôpital"),
        ("nom-intercommunalite", "d'une intercommunalité"),
    ];

    private static readonly (string Regle, string Texte)[] Gestionnaires =
    [
        ("siren-1-etat-ou-etablissement-public-national",
            "Son numéro SIREN commence par 1 : c'est l'État ou un établissement public national."),
        ("siren-21-commune", "Son numéro SIREN commence par 21 : c'est une commune."),
        ("siren-22-departement", "Son numéro SIREN commence par 22 : c'est un département."),
        ("siren-23-region", "Son numéro SIREN commence par 23 : c'est une région."),
        ("siren-24-epci", "Son numéro SIREN commence par 24 : c'est une intercommunalité."),
        ("siren-25-syndicat-intercommunal", "Son numéro SIREN commence par 25 : c'est un syndicat intercommunal."),
        ("siren-2-et-nom-hopital", "Son numéro SIREN est celui d'un organisme public, et un nom est celui d'un hôpital."),
        ("siren-2-et-ape-hopital",
            "Son numéro SIREN est celui d'un organisme public, et une de ses structures a l'activité des hôpitaux (code APE 8610Z)."),
        ("siren-26-et-nom-ccas",
            "Son numéro SIREN commence par 26, et un nom est celui d'une commune ou de son service social (CCAS)."),
        ("siren-20-et-nom-collectivite",
            "Son numéro SIREN commence par 20, et un nom est celui d'une commune, de ses services ou d'une intercommunalité."),
        ("ape-8430A-securite-sociale", "Une de ses structures a l'activité de la sécurité sociale (code APE 8430A)."),
        ("cpts-et-siren-prive", "Il gère une CPTS et son numéro SIREN est privé : c'est presque toujours une association."),
        ("clic-et-siren-prive", "Il gère un CLIC et son numéro SIREN est privé : c'est presque toujours une association."),
        ("ape-9499Z-et-siren-prive",
            "Une de ses structures a l'activité des associations (code APE 9499Z), et son numéro SIREN est privé."),
        ($"{Autre}hopital", "Un autre de ses établissements, dans FINESS, est un hôpital public."),
        ("siret-des-structures", "Le numéro SIRET de ses structures commence par ce numéro."),
        ("siret-des-autres-etablissements", "Le numéro SIRET de ses autres établissements, dans FINESS, commence par ce numéro."),
    ];

    private static readonly (string Regle, string Texte)[] Specialites =
    [
        ("nom-polyvalent", "Un de ses noms le dit polyvalent ou pluridisciplinaire."),
        ("nom-plusieurs-pratiques", "Ses noms disent plusieurs pratiques : médecine, soins dentaires, soins infirmiers, ophtalmologie."),
        ("nom-ophtalmologie", "Un de ses noms dit l'ophtalmologie ou la vision."),
        ("nom-dentaire", "Un de ses noms dit les soins dentaires."),
        ("nom-infirmier", "Un de ses noms dit les soins infirmiers."),
        ("nom-autre-pratique", "Un de ses noms dit une autre pratique : kinésithérapie, radiologie, dialyse, vaccination…"),
        ("nom-medical", "Un de ses noms dit la médecine."),
        ("ape-8621Z-medecins-generalistes", "Son activité principale est celle des médecins généralistes (code APE 8621Z)."),
        ("ape-8622C-medecins-specialistes", "Son activité principale est celle des médecins spécialistes (code APE 8622C)."),
        ("ape-8623Z-dentistes", "Son activité principale est la pratique dentaire (code APE 8623Z)."),
        ("ape-8690D-infirmiers", "Son activité principale est celle des infirmiers (code APE 8690D)."),
    ];

    private static readonly (string Regle, string Texte)[] Territoires =
    [
        ("code-postal-avant-scission",
            "La commune s'est séparée d'une autre : ce sont les codes postaux de l'ensemble, lieu-dit par lieu-dit."),
        ("parts-egales-apres-scission",
            "La commune s'est séparée d'une autre : la population de l'ensemble est partagée également entre elles."),
        ("epci-avant-scission", "La commune s'est séparée d'une autre : c'est l'intercommunalité de la commune d'avant."),
        ("meme-zonage-des-communes-reunies", "Toutes les communes qui se sont réunies avaient ce zonage."),
        ("zonage-de-la-commune-avant-scission", "La commune s'est séparée d'une autre : c'est le zonage de la commune d'avant."),
        ("meme-zonage-des-arrondissements", "Tous les arrondissements ont ce zonage."),
        ("meme-valeur-des-communes-reunies", "Toutes les communes qui se sont réunies avaient cette valeur."),
        ("valeur-de-la-commune-entiere", "C'est la valeur de la commune entière, d'avant une séparation ou de tous ses arrondissements."),
        ("partage-selon-les-habitants", "L'effectif de la commune entière est partagé selon les habitants."),
        ("moyenne-des-arrondissements", "C'est la moyenne des arrondissements."),
        ("meme-valeur-des-arrondissements", "Tous les arrondissements ont cette valeur."),
        ("centre-de-la-commune-dans-le-perimetre", "Ce sont les communes dont le centre est dans le périmètre de la CPTS."),
        ("meme-nom-de-cpts-et-departement", "C'est la seule CPTS de FINESS qui ait ce nom dans les départements du territoire."),
    ];

    private static readonly string[] AutresPratiques = ["8622A", "8622B", "8690B", "8690E", "8690F"];

    private static readonly FrozenDictionary<string, Texte> Phrases = All().ToFrozenDictionary(
        pair => pair.Regle, pair => new Texte(pair.Texte), StringComparer.Ordinal);

    /// <param name="regle">Name of a rule; null for none.</param>
    /// <returns>Null for no rule, and for one of another version of the program.</returns>
    public static Texte? Of(Texte? regle) => regle is null ? null : Phrases.GetValueOrDefault(regle.Value);

    private static IEnumerable<(string Regle, string Texte)> All() =>
    [
        .. Noms.Select(nom => (nom.Regle, $"Son nom, ou celui d'une structure qu'il gère, est celui {nom.Nom}.")),
        .. Noms.Select(nom => ($"{Autre}{nom.Regle}", $"Le nom d'un autre de ses établissements, dans FINESS, est celui {nom.Nom}.")),
        .. AutresPratiques.Select(code =>
            ($"ape-{code}-autre-pratique", $"Son activité principale est une autre pratique de soins (code APE {code}).")),
        .. Gestionnaires,
        .. Specialites,
        .. Territoires,
    ];
}
