using CoordonneSante.Import;

namespace CoordonneSante.Api.Terminal;

/// <summary>Writes a line when a step of an import ends: what logs and pipes can hold.</summary>
internal sealed class ProgressLines(TextWriter output) : IProgress<ImportProgress>
{
    public void Report(ImportProgress value)
    {
        if (value.Done >= value.Total)
        {
            output.WriteLine($"  {value.Step} : fait");
        }
    }
}
