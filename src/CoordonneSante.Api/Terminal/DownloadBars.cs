using CoordonneSante.Import.Telechargements;
using Spectre.Console;

namespace CoordonneSante.Api.Terminal;

/// <summary>Shows a bar for each file that comes, with its bytes and its speed.</summary>
internal sealed class DownloadBars(ProgressContext context) : IProgress<Reception>
{
    private readonly Dictionary<string, (ProgressTask Task, DownloadSpeed Speed)> _tasks = [];

    public void Report(Reception value)
    {
        if (!_tasks.TryGetValue(value.Source, out var shown))
        {
            shown = (context.AddTask(Markup.Escape(value.Source)), new DownloadSpeed());
            _tasks.Add(value.Source, shown);
        }

        var (task, speed) = shown;
        task.IsIndeterminate = value.Total is null && !value.IsWhole;
        task.MaxValue = Math.Max(1, value.Total ?? value.Octets);
        task.Value = value.IsWhole ? task.MaxValue : value.Octets;
        task.Description = Markup.Escape($"{value.Source} ({speed.Describe(value.Octets)})");
    }
}
