namespace CoordonneSante.Import.Telechargements;

/// <summary>What asking for a source gave.</summary>
public abstract record EtatSource
{
    private EtatSource()
    {
    }

    /// <summary>The file kept is the one that its publisher offers.</summary>
    public sealed record AJour(FichierObtenu Fichier) : EtatSource;

    /// <summary>Another file was fetched.</summary>
    public sealed record Nouveau(FichierObtenu Fichier) : EtatSource;

    /// <summary>Another file is offered; it was not fetched, since one only asked.</summary>
    public sealed record PlusRecent : EtatSource;

    /// <summary>Nothing came.</summary>
    /// <param name="Probleme">French, with what to change where something can be.</param>
    public sealed record Injoignable(string Probleme) : EtatSource;

    /// <summary>What came is not the file announced.</summary>
    /// <param name="Probleme">French.</param>
    public sealed record Refuse(string Probleme) : EtatSource;
}
