using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Persistence.Schema;
using CoordonneSante.Import.Assemblage;
using CoordonneSante.Import.Publication;
using CoordonneSante.Import.Reading;
using CoordonneSante.Import.Telechargements;

namespace CoordonneSante.Import.Actualisations;

/// <summary>Brings a directory up to date: fetches what is newer, imports it with what is kept, and publishes.</summary>
/// <remarks>
/// A source that has no address, or does not answer, keeps its rows. A file that is not what it should be stops everything.
/// </remarks>
/// <param name="demande">What is asked.</param>
/// <param name="reception">Told of what comes.</param>
/// <param name="progress">Told of each step.</param>
/// <param name="published">Told once the new file is in place.</param>
public sealed class Actualisation(
    DemandeActualisation demande,
    IProgress<Reception>? reception = null,
    IProgress<ImportProgress>? progress = null,
    Action? published = null)
{
    private readonly List<EtatRapporte> _sources = [];

    /// <summary>Where each rejected line is written.</summary>
    public string Rejets => $"{demande.Base.FullName}.rejets.csv";

    /// <exception cref="ActualisationImpossibleException">What is asked cannot be done.</exception>
    /// <exception cref="PublicationInProgressException">Another process publishes to the same file.</exception>
    public async Task<RapportActualisation> RunAsync(CancellationToken cancellation)
    {
        var published = PublishedSources.Sha256(demande.Base);
        var depot = Depot.Open(demande.Base);
        List<FichierRetenu> files;
        if (demande.Dossier is { } folder)
        {
            files = DossierRecu.Read(demande, folder, _sources.Add);
        }
        else
        {
            var fetch = new Collecte(demande, depot, published, reception);
            files = await fetch.RunAsync(cancellation);
            _sources.AddRange(fetch.Etats);
            if (fetch.Refus is { } refusal)
            {
                return Ended(Issue.FichierRefuse) with { Probleme = refusal };
            }
        }

        if (demande.Verifier)
        {
            return Ended(Issue.Verifie);
        }

        var isPublished = published.Count > 0 && demande.Millesimes.Count == 0 && files.TrueForAll(file => published.Contains(file.Sha256));
        return isPublished ? Ended(Issue.DejaAJour) : Import(files, depot);
    }

    private RapportActualisation Import(List<FichierRetenu> files, Depot depot)
    {
        try
        {
            var reprise = BaseDepart.Read(demande.Base, demande.Paquet, out var isPublished, progress);
            var sources = FichiersImportes.Of(files, reprise);
            var (content, report) = AnnuaireAssembler.Assemble(sources, progress);
            ReportKept(files, reprise, content, isPublished);
            RejetsCsv.Write(Rejets, report.Rejets);
            if (report.Beyond(demande.SeuilRejets) is { Count: > 0 } beyond)
            {
                return Ended(Issue.TropDeRejets) with
                {
                    Import = report,
                    Probleme = $"Trop de lignes rejetées dans {string.Join(", ", beyond.Select(file => file.Fichier))}",
                };
            }

            return Publish(content, depot) with { Import = report };
        }
        catch (Exception error) when (error is UnexpectedFormatException or MixedVintagesException)
        {
            return Ended(Issue.FichierRefuse) with { Probleme = error.Message.TrimEnd('.') };
        }
    }

    private RapportActualisation Publish(AnnuaireContent content, Depot depot)
    {
        try
        {
            var publication = new Publisher(demande.Base, progress, published).Publish(
                content, demande.Forcer, keep: demande.Garder > 0, isAutomatic: true);
            return Ended(Issue.Publie) with { Publication = publication, VersionsOubliees = Sweep(depot) };
        }
        catch (PublicationRefusedException refused)
        {
            return Ended(Issue.PerteRefusee) with { Probleme = refused.Message.TrimEnd('.') };
        }
    }

    /// <summary>Deletes what nothing needs any more; what cannot be is told, for the directory is published.</summary>
    /// <returns>The kept versions deleted.</returns>
    private IReadOnlyList<string> Sweep(Depot depot)
    {
        try
        {
            var kept = new KeptVersions(demande.Base);
            var forgotten = kept.KeepLast(demande.Garder);
            depot.Sweep(kept.Files().Append(demande.Base).SelectMany(PublishedSources.Sha256).ToHashSet());
            return forgotten;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            const string Title = "Anciens fichiers";
            _sources.Add(new EtatRapporte(Title, Title, $"n'ont pu être effacés : {error.Message}", IsProblem: true));
            return [];
        }
    }

    /// <summary>Names the sources of which rows were kept: those of the new directory that no file gave.</summary>
    private void ReportKept(List<FichierRetenu> files, AnnuaireRepris reprise, AnnuaireContent content, bool isPublished)
    {
        var given = files.Select(file => file.Sha256).ToHashSet();
        var sources = content.Rows(AnnuaireSchema.Current.Table<SourceRow>()).Select(row => row[0]).ToHashSet(); // the key
        foreach (var row in reprise.Sources.Where(row => sources.Contains(row.Id) && !given.Contains(row.Sha256)))
        {
            var phrase =
                $"lignes gardées {(isPublished ? "de la base publiée" : "du paquet de données")} : {row.Fichier}, "
                    + $"{row.Millesime}";
            _sources.Add(new EtatRapporte(row.Id, row.Titre, phrase, IsProblem: false));
        }
    }

    private RapportActualisation Ended(Issue issue) => new() { Issue = issue, Sources = _sources };
}
