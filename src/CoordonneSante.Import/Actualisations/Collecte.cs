using CoordonneSante.Import.Catalogues;
using CoordonneSante.Import.Reading;
using CoordonneSante.Import.Telechargements;

namespace CoordonneSante.Import.Actualisations;

/// <summary>Asks each source of the catalogue for its newest file, and says which files to import.</summary>
/// <param name="published">SHA-256 of the files that the published directory was built from.</param>
internal sealed class Collecte(DemandeActualisation demande, Depot depot, IReadOnlySet<string> published, IProgress<Reception>? reception)
{
    private static readonly HashSet<GenreFichier> _cog =
        [GenreFichier.CogCommunes, GenreFichier.CogDepartements, GenreFichier.CogRegions, GenreFichier.CogMouvements];

    private readonly List<EtatRapporte> _etats = [];

    /// <summary>In the order of the catalogue.</summary>
    public IReadOnlyList<EtatRapporte> Etats => _etats;

    /// <summary>Why nothing may be published, in French; null when nothing was refused.</summary>
    public string? Refus { get; private set; }

    /// <exception cref="ActualisationImpossibleException">A source asked is not in the catalogue, or has no address.</exception>
    public async Task<List<FichierRetenu>> RunAsync(CancellationToken cancellation)
    {
        var chosen = Choose();
        using var downloads = new Telechargeur(depot, demande.Telechargement, reception);
        var files = new List<(SourceOfficielle Source, FichierRetenu File)>();
        foreach (var source in demande.Catalogue.Sources)
        {
            var file = chosen.Contains(source)
                ? Report(source, await downloads.GetAsync(source, demande.Verifier, cancellation))
                : KeptFile(source);
            if (file is not null && TryRetain(source, file) is { } retained)
            {
                files.Add((source, retained));
            }
        }

        return WholeCog(PreferChosen(files, chosen));
    }

    private HashSet<SourceOfficielle> Choose()
    {
        foreach (var id in demande.Sources)
        {
            if (!demande.Catalogue.TryFind(id, out var source))
            {
                throw new ActualisationImpossibleException(
                    $"« {id} » n'est pas une source du catalogue ; il y a "
                        + $"{string.Join(", ", demande.Catalogue.Sources.Select(known => known.Id))}."
                );
            }

            if (source.Acces is null)
            {
                throw new ActualisationImpossibleException($"« {id} » n'a pas d'adresse connue : télécharger le fichier "
                    + $"({source.Page ?? source.Producteur}) et le donner par --dossier.");
            }
        }

        return demande.Catalogue.Sources
            .Where(
                source => demande.Sources.Count > 0 ? demande.Sources.Contains(source.Id) : source is { Acces: not null, SurDemande: null })
            .ToHashSet();
    }

    private FichierObtenu? Report(SourceOfficielle source, EtatSource etat)
    {
        switch (etat)
        {
            case EtatSource.AJour(var file):
                Say(source, published.Contains(file.Sha256) ? $"à jour : {file.Nom}" : $"à jour, et pas encore publié : {file.Nom}");
                return file;
            case EtatSource.Nouveau(var file):
                Say(source, $"nouveau : {file.Nom}");
                return file;
            case EtatSource.PlusRecent:
                Say(source, "un fichier plus récent est à télécharger");
                return null;
            case EtatSource.Refuse(var problem):
                Refus ??= problem;
                Say(source, $"refusé : {problem}", isProblem: true);
                return null;
            case EtatSource.Injoignable(var problem):
                Say(source, $"sans réponse : {problem}", isProblem: true);
                return KeptFile(source);
            default:
                throw new ArgumentOutOfRangeException(nameof(etat), etat, message: null);
        }
    }

    /// <summary>
    /// The last file fetched, where the directory was built from it: rows published since from another file are more than it.
    /// </summary>
    private FichierObtenu? KeptFile(SourceOfficielle source) =>
        depot.Find(source.Id) is { } file && published.Contains(file.Sha256) ? file : null;

    private FichierRetenu? TryRetain(SourceOfficielle source, FichierObtenu file)
    {
        try
        {
            using var opened = SourceFile.Open(depot.PathOf(file));
            return new FichierRetenu(
                source.Genre, depot.PathOf(file), file.Sha256, Vintages.OfFetched(demande, source, file, opened), source.Entree);
        }
        catch (ActualisationImpossibleException unknown)
        {
            Say(source, $"laissé de côté : {unknown.Message}", isProblem: true);
            return null;
        }
    }

    /// <summary>Two sources of FINESS are never mixed: those asked for win over those fetched another day.</summary>
    private static List<(SourceOfficielle Source, FichierRetenu File)> PreferChosen(
        List<(SourceOfficielle Source, FichierRetenu File)> files, HashSet<SourceOfficielle> chosen) =>
        files.Exists(file => file.Source.Genre == GenreFichier.Finess && chosen.Contains(file.Source))
            ? files.FindAll(file => file.Source.Genre != GenreFichier.Finess || chosen.Contains(file.Source))
            : files;

    /// <summary>The COG's files go together: with one of them missing, the COG published stays.</summary>
    private List<FichierRetenu> WholeCog(List<(SourceOfficielle Source, FichierRetenu File)> files)
    {
        var cog = files.FindAll(file => _cog.Contains(file.Source.Genre));
        if (cog.Count is 0 || cog.Count == _cog.Count)
        {
            return files.ConvertAll(file => file.File);
        }

        if (!demande.Verifier)
        {
            Say(cog[0].Source, "laissé de côté : il manque un fichier du COG, qui ne se lit qu'entier", isProblem: true);
        }

        return files.Except(cog).Select(file => file.File).ToList();
    }

    private void Say(SourceOfficielle source, string phrase, bool isProblem = false) =>
        _etats.Add(new EtatRapporte(source.Id, source.Titre, phrase, isProblem));
}
