using System.CommandLine;
using CoordonneSante.Api.Settings;
using CoordonneSante.Api.Terminal;
using CoordonneSante.Import.Actualisations;
using CoordonneSante.Import.Catalogues;

namespace CoordonneSante.Api.Commands;

/// <summary>The options of the command that brings the directory up to date.</summary>
internal sealed class ActualiserOptions
{
    private readonly Option<bool> _verifier = new("--verifier")
    {
        Description = "Dit seulement quelles sources ont un fichier plus récent.",
    };

    private readonly Option<string[]> _source = new("--source")
    {
        Description = "Sources à télécharger, par leur identifiant dans le catalogue ; par défaut, toutes celles qui ont une adresse.",
        HelpName = "NOM",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<DirectoryInfo> _dossier = new("--dossier")
    {
        Description =
            "Importe les fichiers d'un dossier, téléchargés à la main, au lieu d'aucune adresse ; chacun est reconnu à son contenu.",
        HelpName = "DOSSIER",
    };

    private readonly Option<string[]> _millesime = new("--millesime")
    {
        Description = "Millésime d'un fichier qui ne le porte pas, par exemple epci=2026 ou laposte_hexasmal.csv=2023.",
        HelpName = "SOURCE=MILLESIME",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<FileInfo> _catalogue = new("--catalogue")
    {
        Description = "Catalogue des sources, de la forme de data/sources.json, au lieu de celui du programme.",
        HelpName = "FICHIER",
    };

    private readonly Option<DirectoryInfo> _paquet = PackageOption.Create(
        "Paquet de données où prendre ce qu'aucun fichier ne donne quand rien n'est publié, au lieu de celui du programme.");

    private readonly Option<int> _garder = new("--garder")
    {
        Description = "Nombre de versions remplacées à garder, sans compter celles que « import --conserver » a gardées.",
        HelpName = "N",
        DefaultValueFactory = _ => 3,
    };

    private readonly Option<string> _seuilRejets = new("--seuil-rejets")
    {
        Description = "Part des lignes d'un fichier qui peuvent être rejetées, par exemple 1%.",
        DefaultValueFactory = _ => "1%",
    };

    private readonly Option<bool> _forcer = new("--forcer")
    {
        Description = "Publie même si la base perd plus de 20 % d'un type de structure ou de ses positions.",
    };

    public Option<string> Base { get; } = Target.Option("Base à actualiser ; elle est construite si elle n'existe pas.", "--base");

    public void AddTo(Command command)
    {
        foreach (
            var option in (Option[])[_verifier, _source, _dossier, _millesime, _catalogue, _paquet, _garder, _seuilRejets, _forcer, Base])
        {
            command.Options.Add(option);
        }

        command.Validators.Add(result =>
        {
            if (
                result.GetResult(_dossier) is not null
                && (result.GetResult(_source) is not null || result.GetResult(_verifier) is { Implicit: false }))
            {
                result.AddError("--dossier remplace les adresses : enlever --source et --verifier.");
            }

            if (result.GetValue(_garder) < 0)
            {
                result.AddError("--garder est un nombre de versions, 0 ou plus.");
            }

            if (result.GetResult(_seuilRejets) is { Implicit: false } && PercentText.TryRead(result.GetValue(_seuilRejets)) is null)
            {
                result.AddError("--seuil-rejets est un pourcentage de 0% à 100%.");
            }

            MillesimeOption.Check(_millesime, "SOURCE", result);
        });
    }

    /// <exception cref="CatalogueInvalideException">The catalogue given cannot be read.</exception>
    public DemandeActualisation DemandeOf(ParseResult result, FileInfo database) =>
        new()
        {
            Base = database,
            Paquet = result.GetValue(_paquet) ?? AnnuairePaths.Package,
            Catalogue = result.GetValue(_catalogue) is { } file ? Catalogue.Read(file) : Catalogue.Embarque,
            Sources = result.GetValue(_source) ?? [],
            Dossier = result.GetValue(_dossier),
            Millesimes = MillesimeOption.Read(_millesime, result),
            Verifier = result.GetValue(_verifier),
            Forcer = result.GetValue(_forcer),
            Garder = result.GetValue(_garder),
            SeuilRejets = PercentText.TryRead(result.GetValue(_seuilRejets)).GetValueOrDefault(), // the option has been validated
        };
}
