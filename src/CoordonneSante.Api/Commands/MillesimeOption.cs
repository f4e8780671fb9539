using System.CommandLine;
using System.CommandLine.Parsing;

namespace CoordonneSante.Api.Commands;

/// <summary>The vintages that the user states, as <c>name=vintage</c>: of a name, one.</summary>
internal static class MillesimeOption
{
    /// <param name="option">Repeated.</param>
    /// <param name="named">What its names are, for the error.</param>
    /// <param name="result">Told what is wrong.</param>
    public static void Check(Option<string[]> option, string named, CommandResult result)
    {
        var entries = result.GetValue(option) ?? [];
        foreach (var entry in entries.Where(entry => entry.Split('=') is not [{ Length: > 0 }, { Length: > 0 }]))
        {
            result.AddError($"{option.Name} « {entry} » : attendu {named}=MILLESIME.");
        }

        foreach (var (name, count) in entries.CountBy(entry => entry.Split('=')[0]).Where(name => name.Value > 1))
        {
            result.AddError($"{option.Name} est donné {count} fois pour « {name} » : en garder un.");
        }
    }

    /// <param name="option">It has been checked.</param>
    /// <param name="result">Of the command line.</param>
    public static Dictionary<string, string> Read(Option<string[]> option, ParseResult result) =>
        (result.GetValue(option) ?? []).Select(entry => entry.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
}
