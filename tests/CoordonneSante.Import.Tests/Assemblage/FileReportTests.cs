using CoordonneSante.Import.Assemblage;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Tests.Assemblage;

public sealed class FileReportTests
{
    private static readonly Motif Frequent = new("FREQUENT", "Un motif que le fichier répète.");
    private static readonly Motif Rare = new("RARE", "Un motif qui vient en dernier.");

    [Fact]
    public void Rejections_beyond_what_anyone_reads_are_counted_and_the_first_of_each_reason_is_told()
    {
        var report = new FileReport("hostile.json") { Read = 200_000 };
        for (var line = 1; line < 200_000; line++)
        {
            report.Reject(new Rejet("hostile.json", line, "nom", null, Frequent, line % 4 == 0 ? PorteeRejet.Valeur : PorteeRejet.Ligne));
        }

        report.Reject(new Rejet("hostile.json", 200_000, "", null, Rare, PorteeRejet.Ligne));

        Assert.Equal(FileReport.MaxKept + 1, report.Rejets.Count);
        Assert.Equal(200_000, report.Rejets[^1].Line);
        Assert.Equal(200_000 - report.Rejets.Count, report.OnlyCounted);
        Assert.Equal((150_001, 49_999), (report.LinesRejected, report.ValuesRejected));
        Assert.Equal(0.75, report.RejectedShare, 0.0001);
        Assert.Equal(
            [(Frequent, PorteeRejet.Ligne, 150_000), (Frequent, PorteeRejet.Valeur, 49_999), (Rare, PorteeRejet.Ligne, 1)],
            report.RejectionCounts.Select(pair => (pair.Key.Motif, pair.Key.Portee, pair.Value)).OrderBy(count => -count.Value));
    }

    [Fact]
    public void What_the_reader_rejects_is_told_before_what_becomes_of_the_lines_that_it_accepts()
    {
        var report = new FileReport("finess.json");
        report.BeginReading();
        report.Accept();
        report.RejectAccepted(new Rejet("finess.json", 1, "commune", "99999", Rare, PorteeRejet.Ligne));
        report.Accept();
        report.IgnoreAccepted(Frequent);
        report.Reject(new Rejet("finess.json", 3, "nom", null, Frequent, PorteeRejet.Ligne));
        Assert.Equal(2, report.Accepted);

        report.EndReading();

        Assert.Equal([3, 1], report.Rejets.Select(rejet => rejet.Line));
        Assert.Equal((0, 2, 1), (report.Accepted, report.LinesRejected, report.Ignored[Frequent]));
    }

    [Fact]
    public void What_waits_for_the_end_of_the_reading_is_counted_as_what_does_not_and_no_more_of_it_is_kept()
    {
        var (now, later) = (new FileReport("hostile.json") { Read = 200_000 }, new FileReport("hostile.json") { Read = 200_000 });
        later.BeginReading();
        foreach (var report in (ReadOnlySpan<FileReport>)[now, later])
        {
            for (var line = 1; line < 200_000; line++)
            {
                report.Accept();
                var extent = line % 4 == 0 ? PorteeRejet.Valeur : PorteeRejet.Ligne;
                report.RejectAccepted(new Rejet("hostile.json", line, "nom", null, Frequent, extent));
            }

            report.Accept();
            report.RejectAccepted(new Rejet("hostile.json", 200_000, "", null, Rare, PorteeRejet.Ligne));
            report.Accept();
            report.IgnoreAccepted(Rare);
        }

        later.EndReading();

        Assert.Equal(FileReport.MaxKept + 1, later.Rejets.Count);
        Assert.Equal(now.Rejets, later.Rejets);
        Assert.Equal(now.RejectionCounts, later.RejectionCounts);
        Assert.Equal(now.Ignored, later.Ignored);
        Assert.Equal(
            (now.Accepted, now.OnlyCounted, now.LinesRejected, now.ValuesRejected),
            (later.Accepted, later.OnlyCounted, later.LinesRejected, later.ValuesRejected));
    }
}
