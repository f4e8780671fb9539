using System.Reflection;
using System.Text;

namespace CoordonneSante.Api.Schema;

/// <summary>The contract of the API, <c>schema.graphql</c>, as it stands in the repository.</summary>
internal static class SchemaText
{
    public static byte[] Utf8 { get; } = Read();

    /// <summary>The schema definition language text.</summary>
    public static string Value { get; } = Encoding.UTF8.GetString(Utf8);

    private static byte[] Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("schema.graphql")
            ?? throw new InvalidOperationException("schema.graphql is not embedded.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
