using System.Globalization;
using System.Text.Json;
using BenchmarkDotNet.Running;
using CoordonneSante.Benchmarks;
using CoordonneSante.Benchmarks.Attaques;
using CoordonneSante.Benchmarks.Calibrage;
using CoordonneSante.Benchmarks.Croissance;
using CoordonneSante.Benchmarks.EndToEnd;
using CoordonneSante.Benchmarks.Import;
using CoordonneSante.Benchmarks.Listes;
using CoordonneSante.Benchmarks.Recherche;

// temoin BASE SERVER --urls URL:      the hand-written endpoints, started by the end-to-end run.
// bout-en-bout BASE [SECONDS [PART]]: server and hand-written endpoints under load, with their ratio; PART picks queries by name.
// finess-national EXTRACT TARGET:     writes a FINESS+ file of national size (750 MB) in the form of a real extract.
// attaques PROGRAM BASE [MB [PART]]:  heavy requests against a published server, within so many MB of memory, with another client beside.
// attaquant URL ATTACK:               the clients of one attack, started by that run.
// calibrage [PART]:                   what requests cost by the schema beside the time that they take.
// listes [PART]:                      the engine alone beside hand-written code, without HTTP, for lists.
// propositions:                       how long suggestions take, over the searches of the tests, mistakes included.
// finess-agrandi SIZE TARGET:         writes the FINESS+ file of so many structures that croissance imports.
// croissance PROGRAM SIZE...:         import, start, memory and questions of directories of so many structures, with a published server.
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
    case ["finess-agrandi", var size, var target]:
        using (var file = File.Create(target))
        {
            new GrownFiness(NationalSnapshot.Load()).Write(file, int.Parse(size, CultureInfo.InvariantCulture));
        }

        break;
    case ["attaques", var program, var database, .. var rest]:
        var megabytes = rest is [var room, ..] ? int.Parse(room, CultureInfo.InvariantCulture) : 0;
        await AttackBenchmark.RunAsync(Path.GetFullPath(program), database, megabytes, rest is [_, var named] ? named : "");
        break;
    case ["attaquant", var attacked, var attack]:
        await Attacker.RunAsync(new Uri(attacked), int.Parse(attack, CultureInfo.InvariantCulture));
        break;
    case ["calibrage", .. var which]:
        await CostCalibration.RunAsync(which is [var chosen, ..] ? chosen : "");
        break;
    case ["listes", .. var which]:
        ListBenchmark.Run(which is [var list, ..] ? list : "");
        break;
    case ["propositions"]:
        await SuggestionBenchmark.RunAsync();
        break;
    case ["croissance", var program, .. { Length: > 0 } sizes]:
        await GrowthBenchmark.RunAsync(
            Path.GetFullPath(program), [.. sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture))]);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(EndToEndBenchmark).Assembly).Run(args);
        break;
}
