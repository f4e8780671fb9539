using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace CoordonneSante.Benchmarks.Attaques;

/// <summary>The clients of one attack, in a process of their own.</summary>
internal static class Attacker
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(100);

    /// <summary>Sends the attack and writes how many answers of each kind came, as one JSON object.</summary>
    public static async Task RunAsync(Uri server, int attack)
    {
        var what = Attacks.All[attack];
        var answers = new ConcurrentDictionary<string, int>();
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(what.Seconds));
        var sent = Random.Shared.Next(1_000);
        await Task.WhenAll(Enumerable.Range(0, what.Clients).Select(async client =>
        {
            using var http = ClientOf(server, what.FromManyAddresses ? client : 0);
            while (!end.IsCancellationRequested)
            {
                var pace = Task.Delay(Pace);
                var answer = await AskAsync(http, what, Interlocked.Increment(ref sent));
                answers.AddOrUpdate(answer, 1, (_, count) => count + 1);
                await pace;
            }
        }));
        Console.WriteLine(JsonSerializer.Serialize(answers));
    }

    private static HttpClient ClientOf(Uri server, int number) => new(new SocketsHttpHandler
    {
        ConnectCallback = async (context, cancellation) =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            socket.Bind(new IPEndPoint(new IPAddress([127, 1, 0, (byte)(number + 1)]), 0));
            await socket.ConnectAsync(context.DnsEndPoint, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        },
    })
    {
        BaseAddress = server,
        Timeout = TimeSpan.FromSeconds(90),
    };

    private static async Task<string> AskAsync(HttpClient http, Attack attack, int number)
    {
        var variables = attack.Variables is { } given ? $",\"variables\":{given()}" : "";
        using var body = new StringContent(
            $"{{\"query\":{JsonSerializer.Serialize(attack.Query(number))}{variables}}}", Encoding.UTF8, "application/json");
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = body };
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            return await KindOfAsync(response);
        }
        catch (Exception error) when (error is HttpRequestException or OperationCanceledException or IOException)
        {
            return "coupée";
        }
    }

    /// <summary>Status, with the code of the first error; the body is read to its end, and not kept.</summary>
    private static async Task<string> KindOfAsync(HttpResponseMessage response)
    {
        await using var stream = await response.Content.ReadAsStreamAsync();
        var buffer = new byte[64 * 1024];
        var first = "";
        for (int read; (read = await stream.ReadAsync(buffer)) > 0;)
        {
            first = first.Length > 0 ? first : Encoding.UTF8.GetString(buffer, 0, Math.Min(read, 4_096));
        }

        var code = first.Split("\"code\":\"") is [_, var rest, ..] ? $" {rest.Split('"')[0]}" : "";
        return $"{(int)response.StatusCode}{code}";
    }
}
