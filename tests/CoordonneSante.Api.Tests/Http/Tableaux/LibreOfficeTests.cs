using CoordonneSante.Import.Tests;

namespace CoordonneSante.Api.Tests.Http.Tableaux;

/// <summary>A workbook as LibreOffice opens it: codes stay texts, dates are dates and numbers numbers.</summary>
public sealed class LibreOfficeTests(SharedServer shared) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task LibreOffice_reads_every_cell_of_the_first_sheet()
    {
        const string Query = "{structures{nodes{finess nom dateOuverture position{longitude} commune{codeInsee}}}}";
        var workbook = await shared.Server.Client.GetByteArrayAsync(
            new Uri($"/graphql?format=xlsx&query={Uri.EscapeDataString(Query)}", UriKind.Relative));
        await File.WriteAllBytesAsync(_folder.PathOf("structures.xlsx"), workbook);

        // Separator, quote, UTF-8, from line 1, English of the United States, no quotes around texts, cells as shown.
        await ConvertAsync("csv:Text - txt - csv (StarCalc):59,34,76,1,,1033,false,true,false", _folder.PathOf("structures.xlsx"));

        Assert.Equal(
            [
                "finess;nom;dateOuverture;position.longitude;commune.codeInsee",
                "350002838;\"CDS \"\"GAYEULLES\"\" É\";05/01/1996;-1.67;35238",
                "350002960;CDS DENTAIRE COLOMBIER;;;35238",
                "350051001;MSP DE GUIPRY-MESSAC;;;35176",
                "750011001;CDS VOLTAIRE;;;75111",
            ],
            await File.ReadAllLinesAsync(_folder.PathOf("structures.csv")));
    }

    private async Task ConvertAsync(string form, string file)
    {
        var profile = $"-env:UserInstallation=file://{_folder.PathOf("profil")}";
        var run = await MachineProgram.RunAsync(
            "soffice", profile, "--headless", "--convert-to", form, "--outdir", _folder.Info.FullName, file);
        Assert.SkipWhen(run is null, "LibreOffice is not installed: soffice (package libreoffice-calc) is not found.");
        Assert.True(run?.Code == 0, $"{run}");
    }
}
