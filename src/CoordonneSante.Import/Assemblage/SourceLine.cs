using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Assemblage;

/// <summary>A record and the line it comes from, so that it can still be rejected when files are put together.</summary>
internal readonly record struct SourceLine<T>(LoadedFile File, int Line, T Value)
{
    /// <summary>The directory does without this line.</summary>
    public void Reject(string column, string? value, Motif motif) => Reject(column, value, motif, PorteeRejet.Ligne);

    /// <summary>The line is sound but not of this directory.</summary>
    public void Ignore(Motif motif) => File.Report.IgnoreAccepted(motif);

    /// <summary>The directory does without this line, about a commune that it does not know: that of an overseas collectivity is no
    /// error.</summary>
    public void LeaveOut(string column, string codeInsee)
    {
        if (OutsideDepartements.Holds(codeInsee))
        {
            Ignore(Motifs.HorsDepartements);
        }
        else
        {
            Reject(column, codeInsee, MotifsAssemblage.CommuneInconnue);
        }
    }

    /// <summary>The directory keeps this line without the value.</summary>
    public void RejectValue(string column, string? value, Motif motif) => Reject(column, value, motif, PorteeRejet.Valeur);

    private void Reject(string column, string? value, Motif motif, PorteeRejet portee) =>
        File.Report.RejectAccepted(new Rejet(File.Report.Fichier, Line, column, value, motif, portee));
}
