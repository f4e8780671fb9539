using System.Text.RegularExpressions;

namespace CoordonneSante.Api.Tests.Pages;

public sealed partial class NotesTests(SharedServer shared, NationalDirectoryTests.NationalServer national)
{
    [Theory]
    [InlineData(
        "/structures?departement=976",
        "Les fichiers chargés ne recensent aucune structure dans la région Mayotte : n'y en trouver aucune ne dit pas qu'il n'y en a pas.")]
    [InlineData(
        "/structures?type=DAC",
        "Les fichiers chargés ne recensent aucune structure de type « Dispositif d'appui à la coordination » : n'en trouver aucune ne dit "
            + "pas qu'il n'y en a pas.")]
    [InlineData("/structures?commune=35000", "35000 n'est le code INSEE d'aucune commune : c'est le code postal de Rennes (35238).")]
    [InlineData(
        "/territoires/commune/75013",
        "Le Bourget (75013) est aujourd'hui Le Bourget (93013), par changement de code, depuis le 1er janvier 1968.|75013 est pris pour "
            + "l'ancien code INSEE du Bourget ; c'est aussi le code postal de Paris 13e Arrondissement (75113).")]
    [InlineData(
        "/projet?type=MAISON_DE_SANTE&commune=14118",
        "Aucun des documents lus ne parle de la région Normandie : ses aides et ses organismes ne sont pas ici, ce qui ne veut pas dire "
            + "qu'il n'y en a pas. Demandez à son agence régionale de santé.")]
    [InlineData(
        "/autour?commune=97611",
        "Les fichiers chargés ne recensent aucune structure dans la région Mayotte : n'y en trouver aucune ne dit pas qu'il n'y en a pas.")]
    public async Task A_page_says_once_above_its_content_what_the_answer_says_besides_its_data(string address, string note)
    {
        var html = await national.Server.ReadAsync(address);

        Assert.Equal(note, Plain(Assert.Single(Notes().Matches(html)).Groups[1].Value));
    }

    [Theory]
    [InlineData("/structures?commune=35176", "")]
    [InlineData("/territoires?communes=35129,35238", "Guipry (35129) fait partie de Guipry-Messac (35176) depuis le 1er janvier 2016.")]
    [InlineData("/projet?type=CPTS&commune=35129", "Guipry (35129) fait partie de Guipry-Messac (35176) depuis le 1er janvier 2016.")]
    [InlineData("/integrer/territoires/commune/35129", "Guipry (35129) fait partie de Guipry-Messac (35176) depuis le 1er janvier 2016.")]
    public async Task Nothing_is_said_where_there_is_nothing_to_say_and_in_the_frames_of_other_sites_it_is_said_too(
        string address, string notes) =>
        Assert.Equal(
            notes,
            string.Join('|', Notes().Matches(await shared.Server.ReadAsync(address)).Select(match => Plain(match.Groups[1].Value))));

    private static string Plain(string text) => string.Join(
        '|',
        text.Split("<p>", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(note => note.Replace("</p>", "", StringComparison.Ordinal)))
        .Replace('\u00A0', ' ')
        .Replace('\u202F', ' ')
        .Replace('\u2019', '\'');

    [GeneratedRegex("</h1>\\s*<div class=\"alerte\" role=\"note\" aria-label=\"À savoir\">\\s*((?:<p>[^<]*</p>\\s*)+)</div>")]
    private static partial Regex Notes();
}
