using CoordonneSante.Annuaire.Exercice.Documents;

namespace CoordonneSante.Annuaire.Exercice.Modes;

/// <summary>The steps to creation that one document gives.</summary>
public sealed class ParcoursCreation
{
    internal ParcoursCreation(ParcoursRow row)
    {
        Code = row.Code;
        Libelle = row.Libelle;
        Note = row.Note;
        Etapes = [.. row.Etapes.Select((step, index) => new EtapeProjet(index + 1, step.Libelle, this, step.Citation))];
    }

    public string Code { get; }

    public string Libelle { get; }

    /// <summary>What must be known of the order of the steps; null when nothing.</summary>
    public string? Note { get; }

    /// <summary>In their order.</summary>
    public IReadOnlyList<EtapeProjet> Etapes { get; }

    public DocumentSource Document => Etapes[0].Citation.Reference;

    /// <summary>INSEE code of the région where it is followed; null for France.</summary>
    public string? Region => Document.Region;
}
