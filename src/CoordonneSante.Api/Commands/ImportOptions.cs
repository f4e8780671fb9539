using System.CommandLine;
using System.CommandLine.Parsing;
using CoordonneSante.Api.Settings;
using CoordonneSante.Api.Terminal;
using CoordonneSante.Import.Assemblage;
using CoordonneSante.Import.Cog;

namespace CoordonneSante.Api.Commands;

/// <summary>The options of the import command.</summary>
internal sealed class ImportOptions
{
    private readonly Option<string[]> _finess = Files(
        "--finess",
        "Fichiers FINESS d'une même extraction : cs1100507, cs1100502 ou FINESS+ (JSON) ; cs1100501 peut être d'une autre date.");
    private readonly Option<string> _cog = new("--cog")
    {
        Description = "Dossier du code officiel géographique (v_commune, v_departement, v_region, v_mvt_commune).",
    };
    private readonly Option<string[]> _population = Files("--population", "Populations légales des communes (donnees_communes).");
    private readonly Option<string> _epci = new("--epci") { Description = "Composition communale des EPCI." };
    private readonly Option<string> _codesPostaux = new("--codes-postaux")
    {
        Description = "Base officielle des codes postaux de La Poste (hexasmal).",
    };
    private readonly Option<string> _chefsLieux = new("--chefs-lieux")
    {
        Description = "Chefs-lieux des communes (code_insee;nom;longitude;latitude).",
    };
    private readonly Option<string> _qpv = new("--qpv") { Description = "Quartiers prioritaires de l'ANCT (GeoJSON, WGS 84)." };
    private readonly Option<string[]> _zonage = Files("--zonage", "Zonages médecins : des communes (Atlasanté), des quartiers (ARS).");
    private readonly Option<string[]> _contours = Files("--contours", "Contours des communes (GeoJSON, ou une entité par ligne).");
    private readonly Option<string[]> _garderContours = Files(
        "--garder-contours",
        "Départements dont les contours sont gardés dans la base ; tous par défaut.");
    private readonly Option<double> _tolerance = new("--tolerance-contours")
    {
        Description = "Simplification des contours gardés, en mètres ; 0 garde tous leurs points.",
        DefaultValueFactory = _ => 300,
    };

    private readonly Option<string> _cpts = new("--cpts")
    {
        Description =
            "Territoires des CPTS : liste CSV (cpts;code_insee, ou cpts;commune;departement, ou finess_cpts;code_insee ; statut), "
            + "ou périmètres en GeoJSON (nom_cpts), en WGS 84, Lambert-93 ou UTM d'outre-mer ; une commune y est si son centre y tombe.",
    };
    private readonly Option<string[]> _horsFiness = Files(
        "--hors-finess",
        "Structures que FINESS ne recense pas (ESP, pôles, réseaux, MAIA…) : listes CSV id;type;nom;code_insee;source;date, et "
            + "longitude;latitude si elles sont connues. Elles remplacent celles de la base.");
    private readonly Option<string> _durees = new("--durees")
    {
        Description = "Durées de trajet entre communes, CSV depart;arrivee;minutes (codes INSEE). Elles remplacent celles de la base.",
    };
    private readonly Option<string[]> _indicateur = Files(
        "--indicateur",
        "Indicateurs ou classements par commune (CSV), chacun avec son descripteur Frictionless à côté de lui : apl.csv et "
            + "apl.resource.json.");
    private readonly Option<string[]> _retirer = Files("--retirer-indicateur", "Codes des indicateurs de la base à ne pas garder.");
    private readonly Option<string[]> _millesime = Files(
        "--millesime",
        "Millésime d'un fichier qui ne le porte pas, par exemple laposte_hexasmal.csv=2023.");

    private readonly Option<FileInfo> _parcours = new("--parcours")
    {
        Description = "JSON qui dit, par nom de fichier, ce qui est arrivé aux faits depuis leur publication.",
    };

    public Option<DirectoryInfo> Paquet { get; } =
        PackageOption.Create("Paquet de données, son dossier ou son descripteur, au lieu des fichiers officiels.");

    public Option<string> Vers { get; } = Target.Option("Base à publier.", "--vers", "--base");

    public Option<string> SeuilRejets { get; } = new("--seuil-rejets")
    {
        Description = "Part des lignes d'un fichier qui peuvent être rejetées, par exemple 1%.",
        DefaultValueFactory = _ => "1%",
    };

    public Option<FileInfo> Rejets { get; } =
        new("--rejets") { Description = "Fichier où écrire chaque rejet.", DefaultValueFactory = _ => new FileInfo("rejets.csv") };

    public Option<bool> Forcer { get; } =
        new("--forcer") { Description = "Publie même si la base perd plus de 20 % d'un type de structure ou de ses positions." };

    public Option<bool> Conserver { get; } = new("--conserver")
    {
        Description = "Conserve la version remplacée à côté de la base, pour l'interroger encore et la comparer (evolutions).",
    };

    /// <summary>What may be added to a published base, which then keeps all the rest.</summary>
    private Option[] Additions => [_cpts, _horsFiness, _durees, _indicateur, _retirer];

    private Option[] Official => [_finess, _cog, _population, _epci, _codesPostaux, _qpv, _zonage, _contours];

    /// <summary>What a data package has no use for.</summary>
    private Option[] OfFiles =>
        [.. Official, _chefsLieux, _garderContours, _tolerance, .. Additions, _millesime, _parcours, SeuilRejets, Rejets];

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[.. OfFiles, Paquet, Vers, Forcer, Conserver])
        {
            command.Options.Add(option);
        }

        command.Validators.Add(result =>
        {
            MillesimeOption.Check(_millesime, "FICHIER", result);
            var missing = Official.Except([_contours]).Where(option => !IsGiven(option)).Select(option => option.Name).ToList();
            var besidePackage = OfFiles.Where(IsGiven).Select(option => option.Name).ToList();
            if (result.GetResult(Paquet) is null && missing.Count > 0 && !CompletesBase(result))
            {
                result.AddError($"Il manque {string.Join(", ", missing)} (ou --paquet, pour importer un paquet de données).");
            }
            else if (result.GetResult(Paquet) is not null && besidePackage.Count > 0)
            {
                result.AddError(
                    "--paquet remplace les fichiers officiels et tout ce qui les accompagne : enlever "
                        + $"{string.Join(", ", besidePackage)}.");
            }
            else if (IsGiven(_tolerance) && !IsGiven(_contours))
            {
                result.AddError("--tolerance-contours simplifie les contours importés : donner --contours, ou l'enlever.");
            }

            if (result.GetResult(SeuilRejets) is { Implicit: false } && PercentText.TryRead(result.GetValue(SeuilRejets)) is null)
            {
                result.AddError("--seuil-rejets est un pourcentage de 0% à 100%.");
            }

            if (result.GetValue(_tolerance) is not (>= 0 and <= 10_000))
            {
                result.AddError("--tolerance-contours est un nombre de mètres, de 0 à 10000.");
            }

            bool IsGiven(Option option) => result.GetResult(option) is { Implicit: false };
        });
    }

    /// <summary>Whether nothing is given but additions: the other rows are those of the published base.</summary>
    public bool CompletesBase(CommandResult result) => CompletesBase(option => result.GetResult(option) is { Implicit: false });

    private bool CompletesBase(Func<Option, bool> isGiven) => Additions.Any(isGiven) && !Official.Append(Paquet).Any(isGiven);

    /// <param name="reprise">The published base, when the import completes it.</param>
    public ImportSources SourcesOf(ParseResult result, AnnuaireRepris? reprise) =>
        new()
        {
            Finess = result.GetValue(_finess) ?? [],
            Cog = result.GetValue(_cog) is { } cog ? DossierCog.Find(cog) : null,
            Populations = result.GetValue(_population) ?? [],
            Epci = result.GetValue(_epci),
            CodesPostaux = result.GetValue(_codesPostaux),
            ChefsLieux = result.GetValue(_chefsLieux),
            Quartiers = result.GetValue(_qpv),
            Zonages = result.GetValue(_zonage) ?? [],
            Contours = result.GetValue(_contours) ?? [],
            DepartementsAvecContours = result.GetValue(_garderContours) is { Length: > 0 } kept
                ? kept.SelectMany(list => list.Split(',')).ToHashSet()
                : null,
            ToleranceContours = result.GetValue(_tolerance),
            Cpts = result.GetValue(_cpts),
            Durees = result.GetValue(_durees),
            HorsFiness = result.GetValue(_horsFiness) ?? [],
            Indicateurs = result.GetValue(_indicateur) ?? [],
            IndicateursRetires = (result.GetValue(_retirer) ?? []).ToHashSet(StringComparer.Ordinal),
            Reprise = reprise,
            Parcours = result.GetValue(_parcours) is { } parcours
                ? ParcoursJson.Read(parcours)
                : new Dictionary<string, string>(),
            Millesimes = MillesimeOption.Read(_millesime, result),
        };

    /// <summary>Between 0 and 1; the option has been validated.</summary>
    public double ThresholdOf(ParseResult result) => PercentText.TryRead(result.GetValue(SeuilRejets)) ?? 0;

    private static Option<string[]> Files(string name, string description) =>
        new(name) { Description = description, AllowMultipleArgumentsPerToken = true };
}
