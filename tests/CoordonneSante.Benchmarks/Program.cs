using BenchmarkDotNet.Running;
using CoordonneSante.Benchmarks.EndToEnd;

// temoin BASE SERVER --urls URL: the hand-written endpoints, started by the end-to-end run.
// bout-en-bout BASE [SECONDS]:   server and hand-written endpoints under load, with their ratio.
// anything else:                 BenchmarkDotNet, e.g. --filter '*'.
switch (args)
{
    case ["temoin", var database, var server, "--urls", var url]:
        await YardstickServer.RunAsync(database, new Uri(server), url);
        break;
    case ["bout-en-bout", var database, .. var rest]:
        await EndToEndBenchmark.RunAsync(database, TimeSpan.FromSeconds(rest is [var seconds] ? int.Parse(seconds, System.Globalization.CultureInfo.InvariantCulture) : 5));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(EndToEndBenchmark).Assembly).Run(args);
        break;
}
