using System.Diagnostics;
using OpenTelemetry;

namespace CoordonneSante.Api.Hosting;

/// <summary>Takes out of traces what the web server knows of the client and of what it typed.</summary>
internal sealed class PrivateTags : BaseProcessor<Activity>
{
    public static IReadOnlyList<string> Names { get; } =
        ["client.address", "client.port", "network.peer.address", "network.peer.port", "url.query", "url.full", "user_agent.original"];

    public override void OnEnd(Activity data)
    {
        foreach (var name in Names)
        {
            data.SetTag(name, null);
        }
    }
}
