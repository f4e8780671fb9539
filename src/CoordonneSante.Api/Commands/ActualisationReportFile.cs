using CoordonneSante.Import.Actualisations;

namespace CoordonneSante.Api.Commands;

/// <summary>The report of the last time that the directory was brought up to date, beside it: never that of a time before.</summary>
internal sealed class ActualisationReportFile
{
    private readonly DemandeActualisation _demande;
    private readonly string _path;

    /// <summary>Deletes the report that is there.</summary>
    public ActualisationReportFile(DemandeActualisation demande)
    {
        _demande = demande;
        _path = $"{demande.Base.FullName}.actualisation.txt";
        if (File.Exists(_path))
        {
            File.Delete(_path);
        }
    }

    public void Write(RapportActualisation report)
    {
        using var file = File.CreateText(_path);
        ActualisationReportText.Write(report, _demande, file);
    }

    /// <param name="error">What ended it.</param>
    public void Write(Exception error)
    {
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
