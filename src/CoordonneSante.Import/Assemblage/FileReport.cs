using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Assemblage;

/// <summary>What became of one file's lines.</summary>
public sealed class FileReport
{
    /// <summary>Rejections told one by one: beyond, a file is not of its kind, or made to fill the memory.</summary>
    internal const int MaxKept = 50_000;

    private readonly List<Rejet> _rejets = [];
    private readonly Dictionary<(Motif Motif, PorteeRejet Portee), int> _counts = [];
    private readonly Dictionary<Motif, int> _ignored = [];

    /// <summary>Rejections of accepted lines while the file is being read, no more than are told one by one; null when it is not.</summary>
    private List<Rejet>? _later;

    /// <summary>The others, which are only counted; without extent, accepted lines that are ignored.</summary>
    private readonly Dictionary<(Motif Motif, PorteeRejet? Portee), int> _laterCounts = [];

    private readonly HashSet<(Motif Motif, PorteeRejet Portee)> _laterKinds = [];

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

    /// <summary>In the order found: first by the file's reader, then when files were put together. Beyond 50 000, only the first of each
    /// reason.</summary>
    public IReadOnlyList<Rejet> Rejets => _rejets;

    /// <summary>All rejections, those that are only counted too.</summary>
    public IReadOnlyDictionary<(Motif Motif, PorteeRejet Portee), int> RejectionCounts => _counts;

    /// <summary>Rejections that are counted and not among <see cref="Rejets"/>.</summary>
    public int OnlyCounted { get; private set; }

    /// <summary>Lines that gave no record.</summary>
    public int LinesRejected { get; private set; }

    /// <summary>Values that accepted lines are kept without.</summary>
    public int ValuesRejected => _rejets.Count + OnlyCounted - LinesRejected;

    /// <summary>Lines rejected per line read: a line kept without one of its values is not rejected.</summary>
    public double RejectedShare => (double)LinesRejected / Math.Max(1, Read);

    /// <summary>Whether more than one accepted line in ten lost a value: sooner the fault of the whole file than of its lines.</summary>
    public bool LosesManyValues => ValuesRejected * 10 > Accepted;

    internal void Accept() => Accepted++;

    /// <summary>From here, what becomes of lines that the reader accepted waits for <see cref="EndReading"/>: what the reader itself
    /// rejects is told before.</summary>
    internal void BeginReading() => _later = [];

    internal void EndReading()
    {
        var later = _later ?? [];
        _later = null;
        foreach (var rejet in later)
        {
            RejectAccepted(rejet);
        }

        foreach (var ((motif, portee), count) in _laterCounts)
        {
            if (portee is { } extent)
            {
                var lines = extent == PorteeRejet.Ligne ? count : 0;
                _counts[(motif, extent)] = _counts.GetValueOrDefault((motif, extent)) + count;
                OnlyCounted += count;
                LinesRejected += lines;
                Accepted -= lines;
            }
            else
            {
                _ignored[motif] = _ignored.GetValueOrDefault(motif) + count;
                Accepted -= count;
            }
        }

        _laterCounts.Clear();
    }

    internal void Ignore(Motif motif) => _ignored[motif] = _ignored.GetValueOrDefault(motif) + 1;

    internal void Reject(Rejet rejet)
    {
        var kind = (rejet.Motif, rejet.Portee);
        var before = _counts.GetValueOrDefault(kind);
        _counts[kind] = before + 1;
        if (_rejets.Count < MaxKept || before == 0)
        {
            _rejets.Add(rejet);
        }
        else
        {
            OnlyCounted++;
        }

        LinesRejected += rejet.Portee == PorteeRejet.Ligne ? 1 : 0;
    }

    internal void IgnoreAccepted(Motif motif)
    {
        if (_later is not null)
        {
            _laterCounts[(motif, null)] = _laterCounts.GetValueOrDefault((motif, null)) + 1;
            return;
        }

        Accepted--;
        Ignore(motif);
    }

    /// <summary>Rejects a line that its reader accepted, or one of its values.</summary>
    internal void RejectAccepted(Rejet rejet)
    {
        if (_later is not null)
        {
            var kind = (rejet.Motif, rejet.Portee);
            if (_laterKinds.Add(kind) || _later.Count < MaxKept)
            {
                _later.Add(rejet);
            }
            else
            {
                _laterCounts[kind] = _laterCounts.GetValueOrDefault(kind) + 1;
            }

            return;
        }

        Accepted -= rejet.Portee == PorteeRejet.Ligne ? 1 : 0;
        Reject(rejet);
    }
}
