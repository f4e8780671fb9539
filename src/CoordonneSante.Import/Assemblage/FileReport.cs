using CoordonneSante.Import.Lecture;

namespace CoordonneSante.Import.Assemblage;

/// <summary>What became of one file's lines.</summary>
public sealed class FileReport
{
    private readonly List<Rejet> _rejets = [];
    private readonly Dictionary<Motif, int> _ignored = [];

    internal FileReport(string fichier) => Fichier = fichier;

    /// <summary>Name without folder.</summary>
    public string Fichier { get; }

    /// <summary>Whether no file was read: the lines are rows of a directory already built.</summary>
    public bool IsKept { get; internal init; }

    /// <summary>Lines after the header; in JSON, objects.</summary>
    public int Read { get; internal set; }

    /// <summary>Lines that the directory uses, whole or but for one value.</summary>
    public int Accepted { get; private set; }

    /// <summary>Sound lines that are not of this directory, by reason.</summary>
    public IReadOnlyDictionary<Motif, int> Ignored => _ignored;

    /// <summary>In the order found: first by the file's reader, then when files were put together.</summary>
    public IReadOnlyList<Rejet> Rejets => _rejets;

    /// <summary>Rejections per line read. A value lost counts as a line lost: a file without one usable position must not pass unnoticed.</summary>
    public double RejectedShare => (double)Rejets.Count / Math.Max(1, Read);

    internal void Accept() => Accepted++;

    internal void Ignore(Motif motif) => _ignored[motif] = _ignored.GetValueOrDefault(motif) + 1;

    internal void Reject(Rejet rejet) => _rejets.Add(rejet);

    internal void IgnoreAccepted(Motif motif)
    {
        Accepted--;
        Ignore(motif);
    }

    /// <summary>Rejects a line that its reader accepted, or one of its values.</summary>
    internal void RejectAccepted(Rejet rejet)
    {
        Accepted -= rejet.Portee == PorteeRejet.Ligne ? 1 : 0;
        Reject(rejet);
    }
}
