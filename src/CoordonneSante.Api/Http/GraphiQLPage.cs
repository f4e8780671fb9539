using CoordonneSante.Api.Settings;

namespace CoordonneSante.Api.Http;

/// <summary>The GraphiQL page, served from this server alone.</summary>
internal static class GraphiQLPage
{
    public const string AssetsPath = "/graphiql";

    /// <summary>The editor writes style attributes and shows pictures as data; all else comes from here.</summary>
    private const string ContentSecurityPolicy =
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; frame-ancestors 'none'";

    private const string Missing = """
        <!doctype html>
        <html lang="fr">
        <meta charset="utf-8">
        <title>Annuaire des structures d'exercice coordonné</title>
        <h1>L'API est en marche, la page GraphiQL manque</h1>
        <p>Node n'était pas installé, ou npm était sans réseau, quand le serveur a été construit.
        Installez Node 20 ou plus récent, puis relancez la construction : <code>dotnet build src/CoordonneSante.Api</code>.</p>
        <p>L'API, elle, est entière. Par exemple :</p>
        <pre>curl http://localhost:5000/graphql -H 'Content-Type: application/json' \
          -d '{"query":"{ regions { nom structures { totalCount } } }"}'</pre>
        <p>Le schéma est à l'adresse <a href="graphql/schema.graphql">/graphql/schema.graphql</a>.</p>
        </html>
        """;

    public static bool IsInstalled => File.Exists(IndexPath);

    private static string IndexPath => Path.Combine(AnnuairePaths.GraphiQL.FullName, "index.html");

    public static Task SendAsync(HttpContext context)
    {
        var response = context.Response;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
        response.Headers.CacheControl = "no-cache";
        response.Headers.Vary = "Accept";
        return IsInstalled ? response.SendFileAsync(IndexPath) : response.WriteAsync(Missing);
    }

    /// <summary>Serves the page's script and style sheet, where they are installed.</summary>
    public static void MapAssets(WebApplication app) =>
        new BundledFiles(AssetsPath, AnnuairePaths.GraphiQL, ContentSecurityPolicy, isNamedByHash: false).Map(app);
}
