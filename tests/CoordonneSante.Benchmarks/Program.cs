using System.Globalization;
using System.Text.Json;
using BenchmarkDotNet.Running;
using CoordonneSante.Benchmarks.EndToEnd;
using CoordonneSante.Benchmarks.Import;

// temoin BASE SERVER --urls URL:      the hand-written endpoints, started by the end-to-end run.
// bout-en-bout BASE [SECONDS [PART]]: server and hand-written endpoints under load, with their ratio; PART picks queries by name.
// finess-national EXTRACT TARGET:     writes a FINESS+ file of national size (750 MB) in the form of a real extract.
// anything else:                      BenchmarkDotNet, e.g. --filter '*'.
switch (args)
{
    case ["temoin", var database, var server, "--urls", var url]:
        await YardstickServer.RunAsync(database, new Uri(server), url);
        break;
    case ["bout-en-bout", var database, .. var rest]:
        var seconds = rest is [var given, ..] ? int.Parse(given, CultureInfo.InvariantCulture) : 5;
        await EndToEndBenchmark.RunAsync(database, TimeSpan.FromSeconds(seconds), rest is [_, var part] ? part : "");
        break;
    case ["finess-national", var extract, var target]:
        using (var document = JsonDocument.Parse(File.ReadAllBytes(extract)))
        using (var file = File.Create(target))
        {
            new NationalFinessPlus(document.RootElement).Write(file, NationalFinessPlus.LegalEntities);
        }

        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(EndToEndBenchmark).Assembly).Run(args);
        break;
}
