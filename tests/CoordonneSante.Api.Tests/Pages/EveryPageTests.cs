using System.Net;
using System.Text.RegularExpressions;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Pages.Gabarit;

namespace CoordonneSante.Api.Tests.Pages;

public sealed partial class EveryPageTests(SharedServer shared)
{
    /// <summary>One address of each page, and its title.</summary>
    public static TheoryData<string, string> Pages { get; } = new()
    {
        { "/", "Les soins coordonnés de France, territoire par territoire" },
        { "/recherche", "Recherche" },
        { "/recherche?q=rennes", "Recherche\u00A0: rennes" },
        { "/structures", "Structures d'exercice coordonné" },
        { "/structures?region=53&type=CENTRE_DE_SANTE", "Structures d'exercice coordonné\u00A0: Bretagne" },
        { "/structures?commune=35047", "Structures d'exercice coordonné\u00A0: Bruz" },
        { $"/structures/{SmallDirectory.CentreGayeulles}", "CDS \"GAYEULLES\" É" },
        { $"/structures/{SmallDirectory.CentreParis}", "CDS VOLTAIRE" },
        { "/autour?commune=35238", "Autour de Rennes" },
        { "/quartiers", "Quartiers prioritaires" },
        { "/quartiers?departement=35&sans=MAISON_DE_SANTE", "Quartiers prioritaires\u00A0: Ille-et-Vilaine" },
        { "/quartiers/QN03502M", "Maurepas (Rennes)\u00A0: quartier prioritaire" },
        { "/donnees", "Les données" },
        { "/comparer?a=departement:35&b=region:53", "Comparer\u00A0: Ille-et-Vilaine, Bretagne" },
        { "/projet", "Quelles aides pour un projet\u202F?" },
        { "/projet?type=MAISON_DE_SANTE&commune=35176", "Quelles aides pour un projet\u202F?" },
        { "/territoires/departement/35", "Ille-et-Vilaine\u00A0: diagnostic du territoire" },
        { "/territoires?epcis=243500139", "Rennes Métropole\u00A0: diagnostic du territoire" },
        { "/territoires?departements=35,75", "Ille-et-Vilaine et Paris\u00A0: diagnostic du territoire" },
        { "/territoires?communes=35238,35047", "Rennes et Bruz\u00A0: diagnostic du territoire" },
    };

    [Fact]
    public void Pages_and_files_lead_to_the_text_of_one_licence() => Assert.Equal(LicenceOuverte.Url, Site.Licence);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_has_its_title_once_as_title_and_once_as_heading(string address, string title)
    {
        var html = await shared.Server.ReadAsync(address);

        Assert.Equal($"{title} — Annuaire des soins coordonnés", Assert.Single(Title().Matches(html)).Groups[1].Value);
        Assert.Equal(title, Assert.Single(Heading().Matches(html)).Groups[1].Value);
        Assert.Contains("<html lang=\"fr\">", html, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_says_the_date_of_its_data(string address, string title)
    {
        Assert.NotEmpty(title);
        Assert.Contains(
            "<time datetime=\"2021-01-08\">8\u00A0janvier 2021</time>",
            await shared.Server.ReadAsync(address),
            StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_runs_nothing_keeps_nothing_and_is_framed_by_nobody(string address, string title)
    {
        using var response = await shared.Server.OpenAsync(address);
        var html = await response.Content.ReadAsStringAsync();

        Assert.NotEmpty(title);
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.Matches(
            "^default-src 'none'; style-src 'sha256-[^']+'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors "
                + "'none'$",
            Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
        Assert.DoesNotMatch("<script(?! type=\"application/ld\\+json\")| style=| on[a-z]+=", html);
        Assert.DoesNotContain("__RequestVerificationToken", html, StringComparison.Ordinal);
    }

    /// <summary>French has no ordinary space before a double sign or within guillemets, where a line could end.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_line_of_a_page_can_begin_with_a_sign_or_cut_a_number(string address, string title)
    {
        using var response = await shared.Server.OpenAsync(address);
        var html = await response.Content.ReadAsStringAsync();

        Assert.NotEmpty(title);
        var texts = Tags().Split(NotForReading().Replace(html, "")).Select(WebUtility.HtmlDecode).OfType<string>();
        Assert.Empty(texts.SelectMany(text => Loose().Matches(text).Select(match => $"{match.Value} in: {text}")));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_that_has_not_changed_is_not_sent_again(string address, string title)
    {
        using var first = await shared.Server.OpenAsync(address);
        using var second = await shared.Server.OpenAsync(address, first.Headers.ETag?.ToString());

        Assert.NotEmpty(title);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_opens_its_request_in_the_editor_and_gives_its_list_as_a_file(string address, string title)
    {
        var html = await shared.Server.ReadAsync(address);

        Assert.NotEmpty(title);
        var links = ApiLinks().Matches(html).Select(match => match.Groups[1].Value).ToArray();
        Assert.Contains(links, link => !link.Contains("format=", StringComparison.Ordinal));
        foreach (var link in links)
        {
            using var response = await shared.Server.Client.GetAsync(new Uri(link, UriKind.Relative));
            Assert.True(HttpStatusCode.OK == response.StatusCode, $"{link}: {await response.Content.ReadAsStringAsync()}");
        }
    }

    [Theory]
    [InlineData("/rien/de/tel")]
    [InlineData("/rien.html")]
    [InlineData("/%3Cscript%3Ealert(1)%3C/script%3E")]
    public async Task An_address_without_a_page_says_so_in_a_page(string address)
    {
        using var response = await shared.Server.OpenAsync(address);
        var html = await response.Content.ReadAsStringAsync();

        Assert.Equal((HttpStatusCode.NotFound, "text/html"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        Assert.Contains("Il n'y a pas de page à cette adresse", WebUtility.HtmlDecode(html), StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", html, StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex("<(script|style|textarea)[ >].*?</\\1>", RegexOptions.Singleline)]
    private static partial Regex NotForReading();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"[ \n\u202F][:»%](?=[\s)]|$)|[ \n\u00A0][;?!](?=[\s)]|$)|«[^\u00A0]|\b\d{1,3} \d{3}\b")]
    private static partial Regex Loose();

    [GeneratedRegex("<title>([^<]*)</title>")]
    private static partial Regex Title();

    [GeneratedRegex("<h1>([^<]*)</h1>")]
    private static partial Regex Heading();

    [GeneratedRegex("href=\"(/graphql\\?[^\"]*)\"")]
    private static partial Regex ApiLinks();
}
