using CoordonneSante.Tests;
using CsCheck;

namespace CoordonneSante.GraphQL.Tests.Language;

/// <summary>Documents that follow the grammar but mean nothing; one that fails is shrunk to the shortest that still does.</summary>
internal sealed class DocumentGen : Gen<string>
{
    public override string Generate(PCG pcg, Size? min, out Size size)
    {
        var text = new RandomDocument(new PcgRandom(pcg)).Next();
        size = new Size((ulong)text.Length);
        return text;
    }
}
