using CoordonneSante.Api.Hosting;
using CoordonneSante.Api.Settings;
using CoordonneSante.Api.Terminal;
using Microsoft.Extensions.Configuration;

namespace CoordonneSante.Api.Tests.Hosting;

/// <summary>What a setting that cannot be honoured does to the start: one line in French, and nothing is served.</summary>
public sealed class SettingsTests
{
    private const string Levels = "Trace, Debug, Information, Warning, Error, Critical, None sont les niveaux";

    [Theory]
    [InlineData(
        "--Limites:CoutParSeconde=-5",
        "Le réglage « Limites:CoutParSeconde » vaut « -5 » : il faut un nombre entier de 0 à 1000000000."
    )]
    [InlineData("--Limites:DureeSecondes=-1", "Le réglage « Limites:DureeSecondes » vaut « -1 » : il faut un nombre entier de 1 à 3600.")]
    [InlineData("--Limites:DureeSecondes=abc", "Le réglage « Limites:DureeSecondes » vaut « abc » : il faut un nombre entier de 1 à 3600.")]
    [InlineData("--Limites:DureeSecondes=1.5", "Le réglage « Limites:DureeSecondes » vaut « 1.5 » : il faut un nombre entier de 1 à 3600.")]
    [InlineData("--Limites:CorpsOctets=0", "Le réglage « Limites:CorpsOctets » vaut « 0 » : il faut un nombre entier de 1 à 1073741824.")]
    [InlineData(
        "--Limites:CorpsOctets=3000000000",
        "Le réglage « Limites:CorpsOctets » vaut « 3000000000 » : il faut un nombre entier de 1 à 1073741824."
    )]
    [InlineData("--Limites:CoutRafale=", "Le réglage « Limites:CoutRafale » vaut «  » : il faut un nombre entier de 0 à 1000000000.")]
    [InlineData("--Annuaire:Base= ", "Le réglage « Annuaire:Base » est vide.")]
    [InlineData(
        "--Mandataire:Adresses=127.0.0.1, 10.0.0.0/33",
        "Le réglage « Mandataire:Adresses » cite « 10.0.0.0/33 » : il faut des adresses ou des réseaux séparés par des "
            + "virgules, par exemple 127.0.0.1, 10.0.0.0/8.")]
    [InlineData(
        "--Pages:FondDeCarte=https://tuiles.exemple.fr/fond.png",
        "Le réglage « Pages:FondDeCarte » vaut « https://tuiles.exemple.fr/fond.png » : il faut l'adresse de tuiles, par exemple "
            + "https://tuiles.exemple.fr/{z}/{x}/{y}.png.")]
    [InlineData(
        "--Geocodeur:Adresse=data.geopf.fr/geocodage",
        "Le réglage « Geocodeur:Adresse » vaut « data.geopf.fr/geocodage » : il faut l'adresse où « /search » répond, par exemple "
            + "https://data.geopf.fr/geocodage.")]
    [InlineData(
        "--Geocodeur:DelaiMillisecondes=0",
        "Le réglage « Geocodeur:DelaiMillisecondes » vaut « 0 » : il faut un nombre entier de 50 à 30000.")]
    [InlineData("--Annuaire:Bases=a.db", "Le réglage « Annuaire:Bases » n'est pas un réglage : Base, Paquet, Cache le sont.")]
    [InlineData(
        "--Limite:Rafale=5",
        "« Limite » n'est pas une section de réglages : Limites, Annuaire, Documents, Observation, Mandataire, Pages, Geocodeur, Logging, "
            + "Kestrel, AllowedHosts le sont."
    )]
    [InlineData("--Logging:LogLevel:Default=bavard", $"Le réglage « Logging:LogLevel:Default » vaut « bavard » : {Levels}.")]
    [InlineData("--Observation:Metriques=oui", "Le réglage « Observation:Metriques » vaut « oui » : il faut true ou false.")]
    [InlineData(
        "--Observation:Otlp=collecteur",
        "Le réglage « Observation:Otlp » vaut « collecteur » : il faut une adresse, par exemple http://localhost:4317."
    )]
    [InlineData("--urls=foo", "« foo » n'est pas une adresse d'écoute : écrivez par exemple --urls http://localhost:5000, avec un port "
        + "de 0 à 65535.")]
    [InlineData("--urls=http://127.0.0.1:70000", "« http://127.0.0.1:70000 » n'est pas une adresse d'écoute : écrivez par exemple "
        + "--urls http://localhost:5000, avec un port de 0 à 65535.")]
    [InlineData("--urls=http://localhost:5000;ftp://a", "« ftp://a » n'est pas une adresse d'écoute : écrivez par exemple --urls "
        + "http://localhost:5000, avec un port de 0 à 65535.")]
    public async Task A_setting_that_cannot_be_honoured_stops_the_start_with_one_line(string setting, string problem)
    {
        using var errors = new StringWriter { NewLine = "\n" };

        Assert.Equal(ExitCodes.Failed, await Server.RunAsync([setting], errors, CancellationToken.None));
        Assert.Equal($"Erreur : {problem}\n", errors.ToString());
    }

    [Fact]
    public void Every_setting_that_a_page_names_may_be_given()
    {
        string[] settings =
        [
            "--urls=http://localhost:0;https://*:5001;http://[::1]:80",
            "--Limites:CorpsOctets=1",
            "--Limites:CoutParSeconde=0",
            "--Limites:CoutRafale=0",
            "--Limites:DureeSecondes=3600",
            "--Annuaire:Base=a.db",
            "--Annuaire:Paquet=data",
            "--Observation:Metriques=true",
            "--Observation:Otlp=http://localhost:4317",
            "--Observation:JournalJson=true",
            "--Logging:LogLevel:Default=None",
        ];
        var configuration = new ConfigurationBuilder().AddCommandLine(settings).Build();

        Assert.Empty(SettingsCheck.Problems(configuration, settings));
    }

    [Fact]
    public void Every_number_that_may_be_set_has_a_range_that_holds_its_default()
    {
        var defaults = new LimitOptions();

        var settings = typeof(LimitOptions)
            .GetProperties()
            .Select(property => $"--Limites:{property.Name}={property.GetValue(defaults)}")
            .ToArray();
        var configuration = new ConfigurationBuilder().AddCommandLine(settings).Build();

        Assert.Empty(SettingsCheck.Problems(configuration, settings));
    }
}
