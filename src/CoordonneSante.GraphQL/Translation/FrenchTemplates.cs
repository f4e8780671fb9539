namespace CoordonneSante.GraphQL.Translation;

/// <summary>What the engine says of a request, and how it is said in French.</summary>
internal static class FrenchTemplates
{
    /// <summary>In order: the first that fits a message is the one.</summary>
    public static IReadOnlyList<MessageTemplate> All { get; } =
    [
        .. Names(),
        .. Values(),
        .. Fragments(),
        .. Variables(),
        .. Operations(),
        .. Syntax(),
        .. Hints(),
        .. FrenchRequestTemplates.All,
    ];

    private static MessageTemplate[] Names() =>
    [
        new("Cannot query field \"{}\" on type \"{}\".", "Le type « {1} » n'a pas de champ « {0} »."),
        new("Unknown argument \"{}\" on field \"{}\".", "Le champ « {1} » n'a pas d'argument « {0} »."),
        new("Unknown argument \"{}\" on directive \"{}\".", "La directive « {1} » n'a pas d'argument « {0} »."),
        new("Unknown directive \"{}\".", "La directive « {0} » n'existe pas."),
        new("Unknown type \"{}\".", "Le type « {0} » n'existe pas."),
        new(
            "Field \"{}\" argument \"{}\" of type \"{}\" is required, but it was not provided.",
            "Le champ « {0} » attend l'argument « {1} », de type « {2} »."),
        new(
            "Directive \"{}\" argument \"{}\" of type \"{}\" is required, but it was not provided.",
            "La directive « {0} » attend l'argument « {1} », de type « {2} »."),
        new("Directive \"{}\" may not be used on {}.", "La directive « {0} » ne s'emploie pas à cette place ({1})."),
        new("The directive \"{}\" can only be used once at this location.", "La directive « {0} » ne s'emploie qu'une fois à cette place."),
        new(
            "Field \"{}\" must not have a selection since type \"{}\" has no subfields.",
            "Le champ « {0} » n'a pas de sous-champs (type « {1} ») : retirez ses accolades."),
        new(
            "Field \"{}\" of type \"{}\" must have a selection of subfields.",
            "Dites quels sous-champs du champ « {0} » (type « {1} ») rendre."),
        new("There can be only one argument named \"{}\".", "L'argument « {0} » est donné plusieurs fois."),
        new("There can be only one input field named \"{}\".", "Le champ « {0} » est donné plusieurs fois."),
    ];

    private static MessageTemplate[] Values() =>
    [
        new(
            "Enum \"{}\" cannot represent non-enum value: {}.",
            "L'énumération « {0} » attend une de ses valeurs, sans guillemets, et non {1}."),
        new("Enum \"{}\" cannot represent non-string value: {}.", "L'énumération « {0} » attend une de ses valeurs, en texte, et non {1}."),
        new("Value \"{}\" does not exist in \"{}\" enum.", "« {0} » n'est pas une valeur de l'énumération « {1} »."),
        new("Expected value of type \"{}\", found {}.", "Une valeur de type « {0} » est attendue, et non {1}."),
        new("Expected type \"{}\" to be an object.", "Un objet de type « {0} » est attendu."),
        new("Expected non-nullable type \"{}\" not to be null.", "Une valeur de type « {0} » est attendue, et non null."),
        new("Expected type \"{}\".", "Une valeur de type « {0} » est attendue."),
        new("Field \"{}\" is not defined by type \"{}\".", "Le type « {1} » n'a pas de champ « {0} »."),
        new("Field \"{}\" must be non-null.", "Le champ « {0} » n'accepte pas null."),
        new("Field \"{}\" of required type \"{}\" was not provided.", "Il manque le champ « {0} », de type « {1} »."),
        new("OneOf Input Object \"{}\" must specify exactly one key.", "Un objet « {0} » a un champ, et un seul."),
        new("Exactly one key must be specified for OneOf type \"{}\".", "Un objet « {0} » a un champ, et un seul."),
        new("Boolean cannot represent a non boolean value: {}", "Boolean attend true ou false, et non {0}"),
        new("Float cannot represent non numeric value: {}", "Float attend un nombre, et non {0}"),
        new("Int cannot represent non 32-bit signed integer value: {}", "Int attend un entier d'au plus 32 bits, et non {0}"),
        new("Int cannot represent non-integer value: {}", "Int attend un entier, et non {0}"),
        new("String cannot represent a non string value: {}", "String attend un texte, et non {0}"),
        new("ID cannot represent a non-string and non-integer value: {}", "ID attend un texte ou un entier, et non {0}"),
        new("ID cannot represent value: {}", "ID attend un texte ou un entier, et non {0}"),
        new("At \"{}\": {}", "en « {0} », {1}", endsWithReason: true),
        new("Argument \"{}\" has invalid value {}.", "L'argument « {0} » n'accepte pas la valeur {1}."),
        new("Argument \"{}\" of non-null type \"{}\" must not be null.", "L'argument « {0} », de type « {1} », n'accepte pas null."),
        new("Argument \"{}\" of required type \"{}\" was not provided.", "Il manque l'argument « {0} », de type « {1} »."),
        new(
            "Argument \"{}\" of required type \"{}\" was provided the variable \"{}\" which was not provided a runtime value.",
            "L'argument « {0} », de type « {1} », est donné par la variable « {2} », qui n'a pas de valeur."),
    ];

    private static MessageTemplate[] Fragments() =>
    [
        new("Unknown fragment \"{}\".", "Le fragment « {0} » n'est pas défini."),
        new("Fragment \"{}\" is never used.", "Le fragment « {0} » ne sert pas."),
        new(
            "Fragment \"{}\" cannot be spread here as objects of type \"{}\" can never be of type \"{}\".",
            "Le fragment « {0} » ne sert à rien ici : un objet de type « {1} » n'est jamais de type « {2} »."),
        new(
            "Fragment cannot be spread here as objects of type \"{}\" can never be of type \"{}\".",
            "Ce fragment ne sert à rien ici : un objet de type « {0} » n'est jamais de type « {1} »."),
        new(
            "Fragment \"{}\" cannot condition on non composite type \"{}\".",
            "Le fragment « {0} » porte sur le type « {1} », qui n'a pas de champs."),
        new("Fragment cannot condition on non composite type \"{}\".", "Ce fragment porte sur le type « {0} », qui n'a pas de champs."),
        new("Cannot spread fragment \"{}\" within itself.", "Le fragment « {0} » se contient lui-même."),
        new("Cannot spread fragment \"{}\" within itself via {}.", "Le fragment « {0} » se contient lui-même, par {1}."),
        new("There can be only one fragment named \"{}\".", "Plusieurs fragments se nomment « {0} »."),
    ];

    private static MessageTemplate[] Variables() =>
    [
        new("Variable \"{}\" cannot be non-input type \"{}\".", "La variable « {0} » ne peut être de type « {1} », qui ne s'envoie pas."),
        new("Variable \"{}\" is never used in operation \"{}\".", "La variable « {0} » ne sert pas dans l'opération « {1} »."),
        new("Variable \"{}\" is never used.", "La variable « {0} » ne sert pas."),
        new("Variable \"{}\" is not defined by operation \"{}\".", "L'opération « {1} » ne déclare pas la variable « {0} »."),
        new("Variable \"{}\" is not defined.", "La variable « {0} » n'est pas déclarée."),
        new(
            "Variable \"{}\" is of type \"{}\" but must be non-nullable to be used for OneOf Input Object \"{}\".",
            "La variable « {0} », de type « {1} », doit être d'un type sans null pour un objet « {2} »."),
        new(
            "Variable \"{}\" of type \"{}\" used in position expecting type \"{}\".",
            "La variable « {0} » est de type « {1} » à une place qui attend le type « {2} »."),
        new("Variable \"{}\" of required type \"{}\" was not provided.", "Il manque la variable « {0} », de type « {1} »."),
        new("Variable \"{}\" of non-null type \"{}\" must not be null.", "La variable « {0} », de type « {1} », n'accepte pas null."),
        new(
            "Variable \"{}\" got invalid value {} at \"{}\"; {}",
            "La variable « {0} » n'accepte pas la valeur {1}, en « {2} » : {3}",
            endsWithReason: true),
        new("Variable \"{}\" got invalid value {}; {}", "La variable « {0} » n'accepte pas la valeur {1} : {2}", endsWithReason: true),
        new("There can be only one variable named \"{}\".", "Plusieurs variables se nomment « {0} »."),
        new(
            "Too many errors processing variables, error limit reached. Execution aborted.",
            "Trop d'erreurs dans les variables : les autres ne sont pas dites."),
    ];

    private static MessageTemplate[] Operations() =>
    [
        new("This anonymous operation must be the only defined operation.", "Une opération sans nom doit être seule dans le document."),
        new("There can be only one operation named \"{}\".", "Plusieurs opérations se nomment « {0} »."),
        new("The {} operation is not supported by the schema.", "Ce schéma n'a pas d'opération « {0} »."),
        new(
            "The {} definition is not executable.",
            "La définition de {0} ne s'exécute pas : une requête n'a que des opérations et des fragments."),
        new("Must provide operation name if query contains multiple operations.", "Le document a plusieurs opérations : dites laquelle."),
        new("Must provide an operation.", "Le document n'a pas d'opération."),
        new("Unknown operation named \"{}\".", "Le document n'a pas d'opération « {0} »."),
        new("Maximum introspection depth exceeded", "L'introspection est trop profonde."),
        new("{} must not select an introspection top level field.", "{0} n'a pas de champ d'introspection à sa racine."),
        new("{} must not use `@skip` or `@include` directives in the top level selection.", "{0} n'a ni @skip ni @include à sa racine."),
        new("{} must select only one top level field.", "{0} n'a qu'un champ à sa racine."),
        new(
            "Too many validation errors, error limit reached. Validation aborted.",
            "Trop d'erreurs dans le document : les autres ne sont pas dites."),
    ];

    private static MessageTemplate[] Syntax() =>
    [
        new("Syntax Error: Expected {}, found {}.", "Erreur de syntaxe : {0} est attendu, et non {1}."),
        new("Syntax Error: Invalid Unicode escape sequence: {}.", "Erreur de syntaxe : échappement Unicode invalide, {0}."),
        new("Syntax Error: Invalid character escape sequence: {}.", "Erreur de syntaxe : échappement invalide, {0}."),
        new("Syntax Error: Invalid number, expected digit but got: {}.", "Erreur de syntaxe : nombre invalide, {0} au lieu d'un chiffre."),
        new("Syntax Error: Invalid number, unexpected digit after 0: {}.", "Erreur de syntaxe : nombre invalide, {0} après un zéro."),
        new(
            "Syntax Error: {} is reserved and cannot be used for an enum value.",
            "Erreur de syntaxe : {0} est réservé, et n'est pas une valeur d'énumération."),
        new(
            "Syntax Error: Unexpected description, descriptions are not supported on shorthand queries.",
            "Erreur de syntaxe : une requête abrégée n'a pas de description."),
        new(
            "Syntax Error: Unexpected description, only GraphQL definitions support descriptions.",
            "Erreur de syntaxe : seules les définitions ont une description."),
        new(
            "Syntax Error: Unexpected single quote character ('), did you mean to use a double quote (\")?",
            "Erreur de syntaxe : les textes s'écrivent entre guillemets (\"), et non entre apostrophes (')."),
        new(
            "Syntax Error: Unexpected variable {} in constant value.",
            "Erreur de syntaxe : une constante ne contient pas la variable {0}."),
        new("Syntax Error: Unexpected character: {}.", "Erreur de syntaxe : caractère inattendu, {0}."),
        new("Syntax Error: Unterminated string.", "Erreur de syntaxe : texte sans guillemet de fin."),
        new("Syntax Error: Unexpected {}.", "Erreur de syntaxe : {0} est inattendu."),
        new(
            "Syntax Error: Document contains more than {} {}. Parsing aborted.",
            "Erreur de syntaxe : le document passe la limite de {0} ({1})."),
    ];

    private static MessageTemplate[] Hints() =>
    [
        new("Send a smaller document, or split it into several requests.", "Envoyez un document plus court, ou plusieurs requêtes."),
        new("Its values are {}.", "Ses valeurs sont {0}."),
        new("Its fields are {}.", "Ses champs sont {0}."),
        new("Its arguments are {}.", "Ses arguments sont {0}."),
        new("Write {}.", "Écrivez {0}."),
    ];
}
