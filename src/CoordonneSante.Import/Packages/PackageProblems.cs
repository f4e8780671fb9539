using CoordonneSante.Annuaire.Persistence.Schema;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Packages;

/// <summary>The problems met while reading a package; past a bound the rest of a spoilt package is not worth listing.</summary>
internal sealed class PackageProblems
{
    private const int Most = 1000;

    private readonly List<Rejet> _found = [];

    public static Motif DescripteurIncomplet { get; } =
        new("PAQUET_DESCRIPTEUR_INCOMPLET", "Une propriété attendue du descripteur manque ou n'est pas du bon type.");

    public static Motif TableManquante { get; } = new("PAQUET_TABLE_MANQUANTE", "Le descripteur ne décrit pas cette table.");

    public static Motif TableInconnue { get; } = new("PAQUET_TABLE_INCONNUE", "Le descripteur décrit une table que l'annuaire n'a pas.");

    public static Motif FichierManquant { get; } =
        new("PAQUET_FICHIER_MANQUANT", "Le fichier de la table n'est pas dans le dossier du paquet.");

    public static Motif EmpreinteDifferente { get; } =
        new("PAQUET_EMPREINTE_DIFFERENTE", "Le fichier n'a pas la taille ou l'empreinte SHA-256 que le descripteur annonce.");

    public static Motif SchemaDifferent { get; } =
        new("PAQUET_SCHEMA_DIFFERENT", "Les champs ne sont pas ceux de la table, dans son ordre et de son type.");

    public static Motif TypeInattendu { get; } =
        new("PAQUET_TYPE_INATTENDU", "La valeur n'est pas du type de la colonne, manque, ou n'est pas dans sa liste.");

    public static Motif CaractereInvisible { get; } =
        new(
            "PAQUET_CARACTERE_INVISIBLE",
            "Le texte contient un caractère qui ne se voit pas : contrôle, saut de ligne, espace autre qu'ordinaire ou marque invisible.");

    public static Motif CleEnDouble { get; } = new("PAQUET_CLE_EN_DOUBLE", "La clé de la ligne figure déjà plus haut.");

    public static Motif ReferenceInconnue { get; } =
        new("PAQUET_REFERENCE_INCONNUE", "La valeur ne désigne aucune ligne de la table visée.");

    public static Motif ContourOuvert { get; } =
        new("PAQUET_CONTOUR_OUVERT", "Les limites de la commune ne se referment pas : il en manque une, ou une ligne est fausse.");

    public static Motif VersionDifferente { get; } =
        new("PAQUET_VERSION_DIFFERENTE", "La version annoncée n'est pas l'empreinte du contenu.");

    /// <summary>Reads a value of the package, or adds why it cannot be read.</summary>
    /// <param name="place">The column's name, or the path of the property in the descriptor.</param>
    /// <returns>Null when the value is absent, or cannot be read.</returns>
    /// <exception cref="InvalidPackageException">The bound is reached.</exception>
    public object? ReadCell(string file, int line, string place, ColumnSchema column, string text)
    {
        if (!CellText.TryParse(column, text, out var cell))
        {
            Add(file, line, place, text, TypeInattendu);
        }
        else if (cell is string && !VisibleText.HoldsOnlyVisible(text))
        {
            // Cleaning it would change the content, which the package's version digests.
            Add(file, line, place, text, CaractereInvisible);
        }

        return cell;
    }

    /// <param name="column">The column, or the path of the property in the descriptor.</param>
    /// <exception cref="InvalidPackageException">The bound is reached.</exception>
    public void Add(string file, int line, string column, string? value, Motif reason)
    {
        var visible = value is null ? null : VisibleText.Of(value);
        Add(new Rejet(file, line, column, visible is { Length: > 200 } ? visible[..200] : visible, reason, PorteeRejet.Ligne));
    }

    private void Add(Rejet problem)
    {
        _found.Add(problem);
        if (_found.Count == Most)
        {
            ThrowIfAny();
        }
    }

    /// <summary>Adds those of a part that was read by itself.</summary>
    /// <exception cref="InvalidPackageException">The bound is reached.</exception>
    public void Add(PackageProblems part)
    {
        foreach (var problem in part._found)
        {
            Add(problem);
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
