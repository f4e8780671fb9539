using CoordonneSante.Import.Telechargements;

namespace CoordonneSante.Api.Terminal;

/// <summary>Writes a line when a file has come: what logs and pipes can hold.</summary>
internal sealed class DownloadLines(TextWriter output) : IProgress<Reception>
{
    private readonly Dictionary<string, DownloadSpeed> _speeds = [];

    public void Report(Reception value)
    {
        if (!_speeds.TryGetValue(value.Source, out var speed))
        {
            speed = new DownloadSpeed();
            _speeds.Add(value.Source, speed);
        }

        if (value.IsWhole)
        {
            output.WriteLine($"  {value.Source} : reçu ({speed.Describe(value.Octets)})");
        }
    }
}
