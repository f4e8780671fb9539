using CoordonneSante.Api.Commands;
using CoordonneSante.Api.Terminal;

namespace CoordonneSante.Api.Tests.Commands;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("import", "--baes", "--paquet", "absent", "--baes", "annuaire.db")]
    [InlineData("exporter", "--bsae", "absent", "--bsae")]
    [InlineData("verifier", "de trop", "de trop")]
    public async Task An_argument_that_a_command_does_not_know_stops_it_before_it_starts(
        string command,
        string unknown,
        params string[] arguments)
    {
        using var errors = new StringWriter();

        Assert.Equal(ExitCodes.Failed, await CommandLine.RunAsync([command, .. arguments], errors));
        Assert.Equal($"Argument inconnu : {unknown}. « {command} --help » donne la liste des options.", errors.ToString().TrimEnd());
    }

    [Theory]
    [InlineData("Argument obligatoire manquant pour l'option\u00A0: '--source'. « actualiser --help »", "actualiser", "--source")]
    [InlineData("Argument obligatoire manquant pour la commande\u00A0: 'retablir'. « retablir --help »", "retablir")]
    [InlineData("--base est donné 2 fois : en garder un. « --help »", "--base", "a.db", "--base", "b.db")]
    public async Task What_is_missing_or_given_twice_is_told_in_one_line_of_French(string told, params string[] arguments)
    {
        using var errors = new StringWriter();

        Assert.Equal(ExitCodes.Failed, await CommandLine.RunAsync(arguments, errors));
        Assert.Equal($"{told} donne la liste des options.", errors.ToString().TrimEnd());
    }

    [Fact]
    public void A_base_that_is_not_there_is_not_told_as_damaged()
    {
        var (code, said) = ProgramRun.Run("verifier", "--base", "absente.db");

        Assert.Equal(ExitCodes.Failed, code);
        Assert.StartsWith("Erreur : il n'y a pas de base à ", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--chefs-lieux", "a.csv")]
    [InlineData("--garder-contours", "22")]
    [InlineData("--tolerance-contours", "100")]
    [InlineData("--cpts", "a.csv")]
    [InlineData("--hors-finess", "a.csv")]
    [InlineData("--durees", "a.csv")]
    [InlineData("--indicateur", "a.csv")]
    [InlineData("--retirer-indicateur", "apl")]
    [InlineData("--millesime", "a.csv=2025")]
    [InlineData("--parcours", "a.json")]
    [InlineData("--seuil-rejets", "5%")]
    [InlineData("--rejets", "a.csv")]
    [InlineData("--epci", "a.csv")]
    public void What_a_package_has_no_use_for_is_refused_beside_it(string option, string value) =>
        Assert.Equal(
            [$"--paquet remplace les fichiers officiels et tout ce qui les accompagne : enlever {option}."],
            ErrorsOf("import", "--paquet", "absent", option, value, "--vers", "a.db", "--forcer", "--conserver"));

    [Fact]
    public void A_tolerance_is_of_outlines_that_are_imported() =>
        Assert.Equal(
            ["--tolerance-contours simplifie les contours importés : donner --contours, ou l'enlever."],
            ErrorsOf("import", "--cpts", "a.csv", "--tolerance-contours", "100"));

    [Fact]
    public void What_brings_the_directory_up_to_date_takes_one_vintage_of_a_source() =>
        Assert.Equal(
            ["--millesime est donné 2 fois pour « epci » : en garder un."],
            ErrorsOf("actualiser", "--millesime", "epci=2025", "epci=2026"));

    [Fact]
    public void One_vintage_of_a_file_is_given_and_not_two()
    {
        var (code, said) = ProgramRun.Run("import", "--paquet", "absent", "--millesime", "epci.csv=2025", "--millesime", "epci.csv=2026");

        Assert.Equal(ExitCodes.Failed, code);
        Assert.Contains("--millesime est donné 2 fois pour « epci.csv » : en garder un.", said, StringComparison.Ordinal);
    }

    private static IEnumerable<string> ErrorsOf(params string[] arguments) =>
        CommandLine.Create().Parse(arguments).Errors.Select(error => error.Message);
}
