using System.Globalization;

namespace CoordonneSante.Benchmarks.Attaques;

/// <summary>A control group of the kernel whose processes share so much memory and no more. Linux, as root.</summary>
internal sealed class MemoryRoom : IDisposable
{
    private readonly DirectoryInfo _folder;

    /// <param name="megabytes">Beyond this, the kernel ends the process.</param>
    public MemoryRoom(int megabytes)
    {
        var isFirst = Directory.Exists("/sys/fs/cgroup/memory");
        _folder = Directory.CreateDirectory($"/sys/fs/cgroup/{(isFirst ? "memory/" : "")}annuaire-attaques-{Environment.ProcessId}");
        Write(isFirst ? "memory.limit_in_bytes" : "memory.max", megabytes * 1024L * 1024L);
    }

    /// <summary>The file that a process writes its number into to enter.</summary>
    public string Door => Path.Combine(_folder.FullName, "cgroup.procs");

    public void Dispose()
    {
        for (var attempt = 0; attempt < 50; attempt++)
        {
            try
            {
                _folder.Delete();
                return;
            }
            catch (IOException)
            {
                // Its processes are ending.
                Thread.Sleep(100);
            }
        }
    }

    private void Write(string setting, long value) =>
        File.WriteAllText(Path.Combine(_folder.FullName, setting), value.ToString(CultureInfo.InvariantCulture));
}
