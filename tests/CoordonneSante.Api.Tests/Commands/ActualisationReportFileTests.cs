using CoordonneSante.Api.Commands;
using CoordonneSante.Import.Actualisations;
using CoordonneSante.Import.Catalogues;
using CoordonneSante.Import.Publication;
using CoordonneSante.Import.Tests;

namespace CoordonneSante.Api.Tests.Commands;

public sealed class ActualisationReportFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Path => $"{_folder.PathOf("annuaire.db")}.actualisation.txt";

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_report_of_a_process_that_publishes_at_the_same_time_is_left_alone() =>
        Assert.Equal("de l'autre", ReadAfter(new PublicationInProgressException("annuaire.db", new IOException())));

    [Fact]
    public void Any_other_end_replaces_the_report_of_the_time_before() =>
        Assert.Equal(
            ("Erreur : Le disque est plein.", "Interrompu."),
            (ReadAfter(new IOException("Le disque est plein.")).Trim(), ReadAfter(new OperationCanceledException()).Trim()));

    private string ReadAfter(Exception error)
    {
        File.WriteAllText(Path, "de l'autre");
        var file = new ActualisationReportFile(new DemandeActualisation
        {
            Base = new FileInfo(_folder.PathOf("annuaire.db")),
            Paquet = _folder.Info,
            Catalogue = Catalogue.Embarque,
        });
        file.Write(error);
        return File.ReadAllText(Path);
    }
}
