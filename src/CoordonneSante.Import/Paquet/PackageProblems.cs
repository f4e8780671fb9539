using CoordonneSante.Import.Lecture;

namespace CoordonneSante.Import.Paquet;

/// <summary>The problems met while reading a package; past a bound the rest of a spoilt package is not worth listing.</summary>
internal sealed class PackageProblems
{
    private const int Most = 1000;

    private readonly List<Rejet> _found = [];

    public static Motif DescripteurIncomplet { get; } = new("PAQUET_DESCRIPTEUR_INCOMPLET", "Une propriété attendue du descripteur manque ou n'est pas du bon type.");

    public static Motif TableManquante { get; } = new("PAQUET_TABLE_MANQUANTE", "Le descripteur ne décrit pas cette table.");

    public static Motif TableInconnue { get; } = new("PAQUET_TABLE_INCONNUE", "Le descripteur décrit une table que l'annuaire n'a pas.");

    public static Motif FichierManquant { get; } = new("PAQUET_FICHIER_MANQUANT", "Le fichier de la table n'est pas dans le dossier du paquet.");

    public static Motif EmpreinteDifferente { get; } = new("PAQUET_EMPREINTE_DIFFERENTE", "Le fichier n'a pas la taille ou l'empreinte SHA-256 que le descripteur annonce.");

    public static Motif SchemaDifferent { get; } = new("PAQUET_SCHEMA_DIFFERENT", "Les champs ne sont pas ceux de la table, dans son ordre et de son type.");

    public static Motif TypeInattendu { get; } = new("PAQUET_TYPE_INATTENDU", "La valeur n'est pas du type de la colonne, manque, ou n'est pas dans sa liste.");

    public static Motif CleEnDouble { get; } = new("PAQUET_CLE_EN_DOUBLE", "La clé de la ligne figure déjà plus haut.");

    public static Motif ReferenceInconnue { get; } = new("PAQUET_REFERENCE_INCONNUE", "La valeur ne désigne aucune ligne de la table visée.");

    public static Motif VersionDifferente { get; } = new("PAQUET_VERSION_DIFFERENTE", "La version annoncée n'est pas l'empreinte du contenu.");

    /// <param name="column">The column, or the path of the property in the descriptor.</param>
    /// <exception cref="InvalidPackageException">The bound is reached.</exception>
    public void Add(string file, int line, string column, string? value, Motif reason)
    {
        _found.Add(new Rejet(file, line, column, value is { Length: > 200 } ? value[..200] : value, reason, PorteeRejet.Ligne));
        if (_found.Count == Most)
        {
            ThrowIfAny();
        }
    }

    /// <exception cref="InvalidPackageException">A problem was added.</exception>
    public void ThrowIfAny()
    {
        if (_found.Count > 0)
        {
            throw new InvalidPackageException(_found);
        }
    }
}
