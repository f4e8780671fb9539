namespace CoordonneSante.GraphQL.Tests.Conformance;

/// <summary>The files of this folder, copied beside the tests when they are built.</summary>
internal static class ConformanceFiles
{
    public static string PathOf(string relative) => Path.Combine(AppContext.BaseDirectory, "Conformance", relative);
}
