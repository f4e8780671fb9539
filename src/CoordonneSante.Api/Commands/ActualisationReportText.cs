using CoordonneSante.Import.Actualisations;

namespace CoordonneSante.Api.Commands;

/// <summary>The report of what brought the directory up to date, in plain French lines.</summary>
internal static class ActualisationReportText
{
    public static void Write(RapportActualisation report, DemandeActualisation demande, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine("Sources :");
        foreach (var source in report.Sources)
        {
            output.WriteLine($"  {(source.IsProblem ? "!" : " ")} {source.Titre} : {source.Phrase}");
        }

        if (report.Import is not null)
        {
            ImportReportText.Write(report.Import, output);
        }

        switch (report)
        {
            case { Publication: { } publication }:
                ImportReportText.Write(publication, demande.Base.FullName, output);
                WriteForgotten(report, output);
                break;
            case { Probleme: { } problem }:
                output.WriteLine();
                output.WriteLine($"{problem}. Rien n'a été publié : la version précédente reste servie.");
                break;
            case { Issue: Issue.DejaAJour }:
                output.WriteLine();
                output.WriteLine("L'annuaire publié est déjà celui de ces fichiers.");
                break;
            default:
                break;
        }
    }

    private static void WriteForgotten(RapportActualisation report, TextWriter output)
    {
        if (report.VersionsOubliees.Count > 0)
        {
            output.WriteLine($"Effacées, au-delà du nombre à garder : {string.Join(", ", report.VersionsOubliees)}");
        }
    }
}
