using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Exercice.Documents;
using CoordonneSante.Annuaire.Exercice.Organismes;

namespace CoordonneSante.Annuaire.Exercice.Ressources;

/// <summary>What a document sends its reader to, to go further: a guide, an agreement, an atlas.</summary>
public sealed class Ressource
{
    private readonly RessourceRow _row;

    internal Ressource(RessourceRow row, IReadOnlyDictionary<string, Organisme> organismes)
    {
        _row = row;
        Organisme = row.Organisme is null ? null : organismes[row.Organisme];
    }

    /// <summary>Stable slug, e.g. "memo-esp-msp".</summary>
    public string Code => _row.Code;

    public string Titre => _row.Titre;

    /// <summary>The modes of practice that it is for.</summary>
    public IReadOnlyList<TypeStructure> Types => _row.Types;

    /// <summary>As printed, at the document's date: nothing says that it still answers. Null when the text kept has none.</summary>
    public string? Adresse => _row.Adresse;

    /// <summary>Who publishes it; null when the list of organisations has it not.</summary>
    public Organisme? Organisme { get; }

    /// <summary>Null when there is nothing to add.</summary>
    public string? Note => _row.Note;

    public IReadOnlyList<Citation> Sources => _row.Sources;

    /// <summary>INSEE code of the région that its document speaks of; null for France.</summary>
    public string? Region => Sources[0].Reference.Region;
}
