using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Snapshooter.Xunit3;

namespace CoordonneSante.Api.Tests;

/// <summary>Answers too long for a line, each held in <c>__snapshots__</c> under the name of its test, a member a line.</summary>
/// <remarks>
/// What differs is written to <c>__snapshots__/__mismatch__</c>: to accept it, move the file over the one held. A test without a file
/// writes it, but where <c>SNAPSHOOTER_STRICT_MODE</c> is on, as in <c>.ci/run</c>, it fails.
/// </remarks>
internal static class AnswerSnapshot
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void MatchesSnapshot(this string answer) => Snapshot.Match(JsonNode.Parse(answer)!.ToJsonString(Indented));
}
