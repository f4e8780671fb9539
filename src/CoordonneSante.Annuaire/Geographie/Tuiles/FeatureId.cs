using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace CoordonneSante.Annuaire.Geographie.Tuiles;

/// <summary>Numbers by which maps know a feature again from tile to tile and from version to version of the data.</summary>
/// <remarks>All are under 2⁵³, so that JavaScript holds them exactly.</remarks>
internal static class FeatureId
{
    private const ulong Radix = 36;

    /// <summary>Of a digest's first 64 bits: 53 remain.</summary>
    private const int UnusedBits = 11;

    /// <summary>Above the numbers of all codes, whose longest have nine characters.</summary>
    private const ulong FirstOfClusters = 200_000_000_000_000;

    /// <summary>Of the longest official codes; keys are longer, or are not written in capitals.</summary>
    private const int MaxCodeLength = 9;

    /// <summary>The number of a code, read in base 36: "01004", "2A004", "QN00101M"; that of a key made of words,
    /// "93-cpts-du-pays-d-apt", is the beginning of its digest.</summary>
    public static ulong OfCode(string code)
    {
        if (code.Length > MaxCodeLength || !code.All(character => char.IsAsciiDigit(character) || char.IsAsciiLetterUpper(character)))
        {
            return BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(code))) >> UnusedBits;
        }
        var id = 0UL;
        foreach (var character in code)
        {
            id = (id * Radix) + (char.IsAsciiDigit(character) ? (ulong)(character - '0') : (ulong)(character - 'A') + 10);
        }
        return id;
    }

    /// <summary>The number of a cluster: of one zoom, and known by one of its structures.</summary>
    /// <param name="zoom">0 to 22.</param>
    /// <param name="finess">No other cluster of the zoom has it.</param>
    public static ulong OfCluster(int zoom, string finess) => (FirstOfClusters * ((ulong)zoom + 1)) + OfCode(finess);
}
