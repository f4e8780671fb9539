using System.IO.Compression;
using System.Text;
using CoordonneSante.Api.Http;

namespace CoordonneSante.Api.Tests.Http;

public sealed class BundledFileTests
{
    private static readonly byte[] Script = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("const a = 'é';\n", 1_000)));

    [Fact]
    public void A_file_that_is_kept_compressed_is_given_as_it_was_and_known_by_its_own_hash()
    {
        var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionMode.Compress, leaveOpen: true))
        {
            brotli.Write(Script);
        }

        var file = new BundledFile("text/javascript", Script, compressed.ToArray());

        Assert.Equal(compressed.ToArray(), file.Brotli);
        Assert.Equal(Script, Read(file));
        Assert.Equal(new BundledFile("text/javascript", Script, brotli: null).Hash, file.Hash);
    }

    [Fact]
    public void A_file_that_compression_gains_nothing_on_has_no_compressed_form()
    {
        var file = new BundledFile("image/png", Script, brotli: null);

        Assert.False(file.IsCompressed);
        Assert.Equal(Script, Read(file));
    }

    private static byte[] Read(BundledFile file)
    {
        using var plain = file.OpenPlain();
        var read = new MemoryStream();
        plain.CopyTo(read);
        Assert.Equal(file.PlainLength, read.Length);
        return read.ToArray();
    }
}
