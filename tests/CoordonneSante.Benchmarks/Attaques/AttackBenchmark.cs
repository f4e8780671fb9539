using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using CoordonneSante.Benchmarks.EndToEnd;

namespace CoordonneSante.Benchmarks.Attaques;

/// <summary>Sends each attack to a server of its own, with another client beside, and prints what both and the memory became.</summary>
internal static class AttackBenchmark
{
    /// <summary>Time that a server takes to make its indexes: programs of old do not say when they have.</summary>
    private static readonly TimeSpan Ready = TimeSpan.FromSeconds(10);

    /// <param name="program">The published server's assembly: of this build or of an older one.</param>
    /// <param name="database">A directory that this server has published.</param>
    /// <param name="megabytes">Memory of the server; 0 leaves it free.</param>
    /// <param name="part">Part of the numbers of clients and names of the attacks to send, such as "128 2SFCA"; empty for all.</param>
    public static async Task RunAsync(string program, string database, int megabytes, string part)
    {
        Console.WriteLine(
            "| attaque | clients | réponses | légère p50 (ms) | p99 | max | /sante p99 | sans réponse | mémoire avant (Mo) | sommet "
                + "| après | CPU (s) | fin |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        for (var i = 0; i < Attacks.All.Count; i++)
        {
            var name = $"{Attacks.All[i].Clients} {Attacks.All[i].Name}";
            if (name.Contains(part, StringComparison.OrdinalIgnoreCase))
            {
                await RunAsync(program, database, megabytes, i);
            }
        }
    }

    private static async Task RunAsync(string program, string database, int megabytes, int number)
    {
        using var room = megabytes > 0 ? new MemoryRoom(megabytes) : null;
        using var server = await ServerProcess.StartInAsync(program, "/sante", room?.Door, "--base", database);
        using var bystander = new Bystander(server.Address);
        var attack = Attacks.All[number];
        await Task.Delay(Ready);
        using (var warmUp = new CancellationTokenSource(TimeSpan.FromSeconds(2)))
        {
            await bystander.RunAsync(warmUp.Token);
        }

        bystander.LightWaits.Clear();
        bystander.HealthWaits.Clear();
        server.ForgetPeak();
        var (before, cpu) = (server.ResidentMegabytes, server.CpuSeconds);
        using var end = new CancellationTokenSource();
        var beside = bystander.RunAsync(end.Token);
        var answers = await AttackAsync(server, attack, number);
        await end.CancelAsync();
        await beside;
        var (peak, spent) = (server.PeakMegabytes, server.CpuSeconds - cpu);
        await Task.Delay(TimeSpan.FromSeconds(attack.RestSeconds));
        var light = bystander.LightWaits.Order().ToList();
        var health = bystander.HealthWaits.Order().ToList();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {attack.Name} | {attack.Clients} | {Text(answers)} | {At(light, 0.5):F1} | {At(light, 0.99):F1} | {At(light, 1):F0} "
            + $"| {At(health, 0.99):F1} | {Text(bystander.Failures)} | {before} | {peak} | {server.ResidentMegabytes} | {spent:F1} "
            + $"| {(server.HasExited ? "arrêté" : "sert")} |"));
    }

    /// <summary>The attackers give way to the server and the bystander: what is measured is the server, not the generator.</summary>
    private static async Task<IEnumerable<KeyValuePair<string, int>>> AttackAsync(ServerProcess server, Attack attack, int number)
    {
        if (attack.Clients == 0)
        {
            await Task.Delay(TimeSpan.FromSeconds(attack.Seconds));
            return [];
        }

        using var process = Process.Start(new ProcessStartInfo("nice",
        [
            "-n", "15", "dotnet", Path.Combine(AppContext.BaseDirectory, "CoordonneSante.Benchmarks.dll"), "attaquant",
            server.Address.ToString(), number.ToString(CultureInfo.InvariantCulture),
        ])
        {
            RedirectStandardOutput = true,
        }) ?? throw new InvalidOperationException("The attackers did not start.");
        var answers = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return JsonSerializer.Deserialize<Dictionary<string, int>>(answers)
            ?? throw new InvalidOperationException("The attackers gave no figures.");
    }

    private static string Text(IEnumerable<KeyValuePair<string, int>> counts)
    {
        var text = string.Join(", ", counts.OrderByDescending(count => count.Value).Select(count => $"{count.Key} × {count.Value}"));
        return text.Length == 0 ? "–" : text;
    }

    private static double At(List<double> sorted, double share) =>
        sorted.Count == 0 ? double.NaN : sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];
}
