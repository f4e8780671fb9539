using System.Reflection;

namespace CoordonneSante.Pages.Documents;

/// <summary>The files that the program carries in itself.</summary>
internal static class Embedded
{
    /// <param name="assembly">Where it is.</param>
    /// <param name="name">Folder and file, as in the project.</param>
    public static string Text(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The project has no embedded file {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
