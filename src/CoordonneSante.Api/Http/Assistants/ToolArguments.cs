using System.Text.Json;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace CoordonneSante.Api.Http.Assistants;

/// <summary>What a tool is called with, compared with what it takes before it is called.</summary>
internal static class ToolArguments
{
    private const int MaxShown = 40;

    public static McpRequestHandler<CallToolRequestParams, CallToolResult> Check(
        McpRequestHandler<CallToolRequestParams, CallToolResult> next) => (request, cancellation) =>
    {
        if (request is not { MatchedPrimitive: McpServerTool { ProtocolTool: var tool }, Params: { } call })
        {
            return next(request, cancellation);
        }
        var given = call.Arguments ?? new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        var known = ToolArgument.Of(tool);
        if (Mistakes(tool.Name, known, given).ToList() is [var first, ..] mistakes)
        {
            return ValueTask.FromResult(ToolRunner.Refuse(
                string.Join(' ', mistakes.Select(mistake => mistake.Message)),
                first.Code,
                $"Les arguments de « {tool.Name} » : {string.Join(" ; ", known.Select(argument => argument.Summary))}."));
        }
        call.Arguments = known
            .Where(argument => IsGiven(argument, given))
            .ToDictionary(
                argument => argument.Name,
                argument => argument.Take(given[argument.Name])!.Value, // else it is a mistake
                StringComparer.Ordinal);
        return next(request, cancellation);
    };

    private static IEnumerable<(string Code, string Message)> Mistakes(
        string tool, List<ToolArgument> known, IDictionary<string, JsonElement> given)
    {
        foreach (var name in given.Keys.Where(name => known.TrueForAll(argument => argument.Name != name)))
        {
            yield return ("ARGUMENT_INCONNU", $"« {tool} » n'a pas d'argument « {Shorten(name)} ».");
        }
        foreach (var argument in known)
        {
            if (!IsGiven(argument, given))
            {
                if (argument.IsRequired)
                {
                    yield return ("ARGUMENT_MANQUANT", $"« {tool} » demande l'argument « {argument.Name} » : {argument.Expected}.");
                }
            }
            else if (argument.Take(given[argument.Name]) is null)
            {
                yield return (
                    "ARGUMENT_INVALIDE",
                    $"L'argument « {argument.Name} » de « {tool} » est {argument.Expected}, pas "
                        + $"{Shorten(given[argument.Name].GetRawText())}.");
            }
        }
    }

    private static bool IsGiven(ToolArgument argument, IDictionary<string, JsonElement> given) =>
        given.TryGetValue(argument.Name, out var value) && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined);

    private static string Shorten(string text) => text.Length <= MaxShown ? text : $"{text[..MaxShown]}…";
}
