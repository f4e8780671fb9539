using CoordonneSante.Import.Actualisations;
using CoordonneSante.Import.Publication;

namespace CoordonneSante.Api.Commands;

/// <summary>The report of the last time that the directory was brought up to date, beside it.</summary>
/// <remarks>Written once it has ended, however it did: not while another process may be writing its own.</remarks>
internal sealed class ActualisationReportFile(DemandeActualisation demande)
{
    private readonly string _path = $"{demande.Base.FullName}.actualisation.txt";

    public void Write(RapportActualisation report)
    {
        using var file = File.CreateText(_path);
        ActualisationReportText.Write(report, demande, file);
    }

    /// <param name="error">What ended it; that another process publishes leaves the file to that process.</param>
    public void Write(Exception error)
    {
        if (error is PublicationInProgressException)
        {
            return;
        }

        try
        {
            File.WriteAllText(
                _path,
                $"{(error is OperationCanceledException ? "Interrompu." : $"Erreur : {error.Message}")}{Environment.NewLine}");
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            // The first error is the one to tell.
        }
    }
}
