using System.Globalization;
using CoordonneSante.Import.Assemblage;
using CoordonneSante.Import.Publication;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Api.Commands;

/// <summary>The report of an import, in plain French lines.</summary>
internal static class ImportReportText
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    public static void Write(ImportReport report, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine(string.Create(French, $"{"Fichier",-52} {"lues",9} {"acceptées",10} {"rejetées",9} {"valeurs écartées",17}"));
        foreach (var file in report.Files)
        {
            output.WriteLine(
                string.Create(
                    French,
                    $"{file.Fichier,-52} {file.Read,9:N0} {file.Accepted,10:N0} {file.LinesRejected,9:N0} {file.ValuesRejected,17:N0}")
            );
            foreach (var (motif, count) in file.Ignored.OrderBy(pair => pair.Key.Code, StringComparer.Ordinal))
            {
                output.WriteLine(string.Create(French, $"    {count,7:N0} ignorées  {motif.Code} : {motif.Libelle}"));
            }

            foreach (
                var ((reason, extent), count) in file.RejectionCounts.OrderBy(pair => pair.Key.Motif.Code, StringComparer.Ordinal))
            {
                output.WriteLine(
                    string.Create(
                        French,
                        $"    {count,7:N0} {(extent == PorteeRejet.Ligne ? "rejetées " : "valeurs  ")} {reason.Code} : {reason.Libelle}"));
            }

            if (file.OnlyCounted > 0)
            {
                output.WriteLine(string.Create(
                    French,
                    $"    {file.OnlyCounted,7:N0} d'entre elles, au-delà de {file.Rejets.Count:N0}, sont comptées sans être détaillées"));
            }
        }

        foreach (var file in report.Files.Where(file => file.LosesManyValues))
        {
            output.WriteLine(string.Create(
                French,
                $"ATTENTION : {file.Fichier} perd {file.ValuesRejected:N0} valeurs pour {file.Accepted:N0} lignes acceptées. Le fichier "
                    + $"est sans doute d'une autre forme que celle attendue."));
        }
    }

    public static void Write(PublicationResult result, string target, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine(
            result.PreviousVersion == result.Version
                ? $"Publié : {target}, version {result.Version}, au contenu inchangé"
                : $"Publié : {target}, version "
                    + $"{result.Version}{(result.PreviousVersion is null ? "" : $" (avant : {result.PreviousVersion})")}"
        );
        if (result.KeptVersion is not null)
        {
            output.WriteLine($"Conservée : la version {result.KeptVersion}, que `evolutions` compare et que `?version=` interroge");
        }

        foreach (var (name, count) in result.Counts.ByName)
        {
            output.WriteLine(string.Create(French, $"    {count,9:N0} {name}"));
        }

        foreach (var perte in result.Pertes)
        {
            output.WriteLine($"Attention : {perte}");
        }
    }
}
