using CoordonneSante.Import;
using Spectre.Console;

namespace CoordonneSante.Api.Terminal;

/// <summary>Shows a bar for each step of an import on a terminal, plain lines elsewhere.</summary>
internal sealed class ProgressBars : IProgress<ImportProgress>
{
    private readonly ProgressContext _context;
    private readonly Dictionary<string, ProgressTask> _tasks = [];

    public ProgressBars(ProgressContext context) => _context = context;

    /// <exception cref="OperationCanceledException">The work was asked to stop.</exception>
    public static T Run<T>(Func<IProgress<ImportProgress>, T> work, CancellationToken interruption)
    {
        return Console.IsOutputRedirected
            ? work(Interrupted(new ProgressLines(Console.Out)))
            : AnsiConsole.Progress().Start(context => work(Interrupted(new ProgressBars(context))));

        InterruptedProgress<ImportProgress> Interrupted(IProgress<ImportProgress> progress) => new(progress, interruption);
    }

    public void Report(ImportProgress value)
    {
        if (!_tasks.TryGetValue(value.Step, out var task))
        {
            task = _context.AddTask(Markup.Escape(value.Step), maxValue: Math.Max(1, value.Total));
            _tasks.Add(value.Step, task);
        }

        task.Value = value.Done >= value.Total ? task.MaxValue : value.Done;
    }
}
