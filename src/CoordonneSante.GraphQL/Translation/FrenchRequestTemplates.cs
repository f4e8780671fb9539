namespace CoordonneSante.GraphQL.Translation;

/// <summary>What is said of a request that is refused before it is read as GraphQL, that does not fit a format, or that ends early; and how
/// it is said in French.</summary>
internal static class FrenchRequestTemplates
{
    /// <summary>In order: the first that fits a message is the one.</summary>
    public static IReadOnlyList<MessageTemplate> All { get; } = [.. Requests(), .. Bodies(), .. Documents(), .. Lists(), .. Limits()];

    private static MessageTemplate[] Requests() =>
    [
        new("The method is not allowed.", "Cette méthode n'est pas admise."),
        new(
            "Use POST with a JSON body, or GET with the parameters in the URL.",
            "Utilisez POST avec un corps en JSON, ou GET avec les paramètres dans l'adresse."),
        new(
            "None of the media types of the Accept header is supported.",
            "Aucun des types de l'en-tête Accept n'est servi."),
        new("Accept {} or {}.", "Acceptez {0} ou {1}."),
        new("The request has no Content-Type.", "La requête n'a pas d'en-tête Content-Type."),
        new("The Content-Type of the request is not supported.", "Le Content-Type de la requête n'est pas lu."),
        new("The charset of the request is not supported.", "Le jeu de caractères de la requête n'est pas lu."),
        new(
            "The Content-Encoding of the request is not supported: send the body as it is.",
            "Le Content-Encoding de la requête n'est pas lu : envoyez le corps tel quel."),
        new("Send the header Content-Type: {}, with a body in UTF-8.", "Envoyez l'en-tête Content-Type: {0}, avec un corps en UTF-8."),
        new("Too many requests.", "Trop de requêtes."),
        new(
            "Wait as long as the Retry-After header says; ask for more items per request rather than for more requests.",
            "Attendez le nombre de secondes que dit l'en-tête Retry-After ; demandez plus d'éléments par requête plutôt que plus de "
                + "requêtes."),
        new("Too many heavy requests are under way.", "Trop de requêtes lourdes sont en cours."),
        new(
            "Wait as long as the Retry-After header says, or ask for less at once: light requests are answered meanwhile.",
            "Attendez le nombre de secondes que dit l'en-tête Retry-After, ou demandez moins à la fois : les requêtes légères ont leur "
                + "réponse."),
        new(InternalFailure.Message, "Erreur interne."),
        new("Quote request {} when reporting it.", "Citez la requête {0} en la signalant."),
    ];

    private static MessageTemplate[] Bodies() =>
    [
        new("The request body is larger than {} bytes.", "Le corps de la requête dépasse {0} octets."),
        new(
            "Split the request, or move long lists from the document to fewer variables.",
            "Partagez la requête, ou mettez les longues listes du document dans moins de variables."),
        new("The request body cannot be read.", "Le corps de la requête ne peut être lu."),
        new("Send it again, whole, well framed and without long pauses.", "Renvoyez-le entier, bien délimité et sans longues pauses."),
        new("The request body is not UTF-8.", "Le corps de la requête n'est pas en UTF-8."),
        new("Encode the body in UTF-8.", "Encodez le corps en UTF-8."),
        new(
            "Batching is not supported: the request body is an array.",
            "Le corps de la requête est un tableau : les requêtes ne se groupent pas."),
        new(
            "Send one request per operation; an operation may ask for many root fields, under aliases.",
            "Envoyez une requête par opération ; une opération peut demander plusieurs champs à la racine, sous des alias."),
        new("The request body is not a JSON object.", "Le corps de la requête n'est pas un objet JSON."),
        new("The request has no body.", "La requête n'a pas de corps."),
        new("The request body is nested deeper than {} levels.", "Le corps de la requête a plus de {0} niveaux."),
        new("Write flatter variables.", "Écrivez des variables moins imbriquées."),
        new("The request body is not JSON: line {}, byte {}.", "Le corps de la requête n'est pas du JSON : ligne {0}, octet {1}."),
        new(
            "Send {\"query\": \"{ __typename }\"}, with optional \"operationName\", \"variables\" and \"extensions\".",
            "Envoyez {{\"query\": \"{{ __typename }}\"}} et, s'il le faut, « operationName », « variables » et « extensions »."),
        new("The request has no \"query\".", "La requête n'a pas de « query »."),
        new("The URL has no \"query\".", "L'adresse n'a pas de « query »."),
        new(
            "Give the document in the URL, as ?query=%7B__typename%7D, with optional operationName, variables and extensions.",
            "Donnez le document dans l'adresse, comme ?query=%7B__typename%7D et, s'il le faut, operationName, variables et extensions."),
        new("\"{}\" is given twice in one JSON object.", "« {0} » est donné deux fois dans un objet JSON."),
        new(
            "Give each name once: nothing tells which of the two counts.",
            "Donnez chaque nom une fois : rien ne dit lequel des deux compte."),
        new("\"{}\" is given more than once.", "« {0} » est donné plusieurs fois."),
        new("Give \"{}\" once.", "Donnez « {0} » une fois."),
        new("\"{}\" is not UTF-8.", "« {0} » n'est pas en UTF-8."),
        new("Percent-encode the UTF-8 bytes of the text.", "Encodez les octets UTF-8 du texte par des pour cent."),
        new("\"{}\" is not a Unicode text.", "« {0} » n'est pas un texte Unicode."),
        new("Give the name of an operation of the document.", "Donnez le nom d'une opération du document."),
        new("\"{}\" is not JSON.", "« {0} » n'est pas du JSON."),
        new("Give \"{}\" as a JSON object, URL-encoded.", "Donnez « {0} » par un objet JSON, encodé pour une adresse."),
        new("\"{}\" is not a string.", "« {0} » n'est pas un texte."),
        new("Give \"{}\" as a string.", "Donnez « {0} » par un texte."),
        new("\"{}\" is not an object.", "« {0} » n'est pas un objet."),
        new("Give \"{}\" as an object.", "Donnez « {0} » par un objet."),
        new("The variables are not a JSON object.", "Les variables ne sont pas un objet JSON."),
        new(
            "The variables are not a Unicode text: they escape half of a surrogate pair.",
            "Les variables ne sont pas un texte Unicode : un échappement y est la moitié d'une paire."),
    ];

    private static MessageTemplate[] Documents() =>
    [
        new("\"extensions.persistedQuery\" is not of version 1.", "« extensions.persistedQuery » n'est pas de la version 1."),
        new("Send {\"version\": 1, \"sha256Hash\": \"…\"}.", "Envoyez {{\"version\": 1, \"sha256Hash\": \"…\"}}."),
        new("\"{}\" does not name a document.", "« {0} » ne nomme pas de document."),
        new(
            "Give the SHA-256 of the document, in {} hexadecimal digits, as {}… in \"documentId\".",
            "Donnez le SHA-256 du document, en {0} chiffres hexadécimaux, par {1}… dans « documentId »."),
        new("The hash is not that of the document.", "L'empreinte n'est pas celle du document."),
        new(
            "Send the SHA-256 of the document's UTF-8 text, in hexadecimal digits.",
            "Envoyez le SHA-256 du texte UTF-8 du document, en chiffres hexadécimaux."),
        new("Send the document with its hash once.", "Envoyez une fois le document avec son empreinte."),
        new("Send the document itself.", "Envoyez le document lui-même."),
        new(
            "The document is not one of those that this service answers.",
            "Ce document n'est pas de ceux auxquels ce service répond."),
        new(
            "Ask for a document that the operator of this service has chosen, whole or by its hash.",
            "Demandez un document que l'exploitant de ce service a choisi, entier ou par son empreinte."),
        new(
            "The document is not a Unicode text: it escapes half of a surrogate pair.",
            "Le document n'est pas un texte Unicode : un échappement y est la moitié d'une paire."),
    ];

    private static MessageTemplate[] Lists() =>
    [
        new("\"format\" is unknown.", "Ce « format » n'existe pas."),
        new("Give one of {}; leave it out for JSON.", "Donnez un de {0} ; pour du JSON, ne donnez rien."),
        new("The answer has no list of objects to write as {}.", "La réponse n'a pas de liste d'objets à écrire en {0}."),
        new(
            "Ask for a list, such as a connection's nodes, or ask for JSON.",
            "Demandez une liste, par exemple les nodes d'une page, ou demandez du JSON."),
        new(
            "The answer has two lists, \"{}\" and \"{}\": {} holds one.",
            "La réponse a deux listes, « {0} » et « {1} » : {2} n'en tient qu'une."),
        new("Ask for one of them, or for JSON.", "Demandez l'une d'elles, ou du JSON."),
        new(
            "The list \"{}\" holds another one, \"{}\": {} holds one.",
            "La liste « {0} » en contient une autre, « {1} » : {2} n'en tient qu'une."),
        new(
            "Leave one of them out, or ask for {}, whose rows may hold lists.",
            "Retirez l'une d'elles, ou demandez {0}, dont les lignes peuvent tenir des listes."),
        new("The list \"{}\" has no geometry to write as GeoJSON.", "La liste « {0} » n'a pas de géométrie à écrire en GeoJSON."),
        new("Its objects have none; ask for another list, or for CSV.", "Ses objets n'en ont pas : demandez une autre liste, ou du CSV."),
        new("Add {} or {} or {} to what it selects.", "Ajoutez {0}, {1} ou {2} à ce qu'elle demande."),
        new("Add {} or {} to what it selects.", "Ajoutez {0} ou {1} à ce qu'elle demande."),
        new("Add {} to what it selects.", "Ajoutez {0} à ce qu'elle demande."),
        new("There is no list \"{}\": \"{}\" is null.", "Il n'y a pas de liste « {0} » : « {1} » est null."),
        new(
            "Check what should lead to it, such as a code; an empty list would be written as one.",
            "Vérifiez ce qui devrait y mener, un code par exemple ; une liste vide serait écrite comme telle."),
    ];

    private static MessageTemplate[] Limits() =>
    [
        new(
            "The request costs {}, more than the {} that one request may cost.",
            "La requête coûte {0}, plus que les {1} qu'une requête peut coûter."),
        new(
            "\"{}\" is {} of it: ask for fewer items or fields there, a smaller radius, or split the request.",
            "« {0} » en fait {1} : demandez-y moins d'éléments ou de champs, un rayon plus petit, ou partagez la requête."),
        new("The request took more than {} seconds.", "La requête a pris plus de {0} secondes."),
        new("Ask for fewer items, or split the request.", "Demandez moins d'éléments, ou partagez la requête."),
        new("The response would hold more than {} objects.", "La réponse tiendrait plus de {0} objets."),
        new("Ask for fewer items per list, or page through them.", "Demandez moins d'éléments par liste, ou page par page."),
        new("The response would hold more than {} errors.", "La réponse tiendrait plus de {0} erreurs."),
        new(
            "Mend what the first errors tell, or ask for fewer items per list.",
            "Corrigez ce que disent les premières erreurs, ou demandez moins d'éléments par liste."),
        new("The response would be larger than {} bytes.", "La réponse dépasserait {0} octets."),
        new("Ask for fewer items per list, or for fewer fields.", "Demandez moins d'éléments par liste, ou moins de champs."),
        new("Too many long answers are under way.", "Trop de longues réponses sont en cours."),
        new(
            "Ask again later, for fewer items, or in CSV or NDJSON, which are sent as they are read.",
            "Redemandez plus tard, moins d'éléments, ou en CSV ou NDJSON, qui partent au fil de leur lecture."),
        new("The operation expands to more than {} selections.", "L'opération vaut plus de {0} champs, fragments compris."),
        new(
            "Spread fewer fragments inside one another, or split the operation.",
            "Imbriquez moins de fragments, ou partagez l'opération."),
        new("Cannot return null for non-nullable field {}.", "Le champ {0}, qui n'est jamais null, n'a pas de valeur."),
    ];
}
