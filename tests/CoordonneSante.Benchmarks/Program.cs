using System.Globalization;
using BenchmarkDotNet.Running;
using CoordonneSante.Benchmarks.EndToEnd;

// temoin BASE SERVER --urls URL:      the hand-written endpoints, started by the end-to-end run.
// bout-en-bout BASE [SECONDS [PART]]: server and hand-written endpoints under load, with their ratio; PART picks queries by name.
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
    default:
        BenchmarkSwitcher.FromAssembly(typeof(EndToEndBenchmark).Assembly).Run(args);
        break;
}
