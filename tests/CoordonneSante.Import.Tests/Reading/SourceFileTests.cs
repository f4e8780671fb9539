using System.Security.Cryptography;
using CoordonneSante.Import.Epci;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Tests.Reading;

public sealed class SourceFileTests
{
    private static readonly byte[] _octets = "siren;raison_sociale;insee\n200069193;CC de la Dombes;01001\n"u8.ToArray();

    [Fact]
    public void The_digest_is_of_all_the_bytes_once_whether_read_never_or_twice()
    {
        var expected = Convert.ToHexStringLower(SHA256.HashData(_octets));
        using var unread = Fichier.Of(_octets);
        using var read = Fichier.Of(_octets);
        Assert.Single(EpciReader.Read(read).Accepted());
        Assert.Single(EpciReader.Read(read).Accepted());

        Assert.Equal(expected, unread.Sha256);
        Assert.Equal(expected, read.Sha256);
    }

    [Fact]
    public void Progress_ends_at_the_size_of_the_file()
    {
        var reached = new List<long>();
        using var source = new SourceFile("epci.csv", new MemoryStream(_octets), new Recorder(reached));
        Assert.Single(EpciReader.Read(source).Accepted());

        Assert.Equal(_octets.Length, reached[^1]);
        Assert.Equal(_octets.Length, source.Taille);
    }

    [Fact]
    public void A_file_that_does_not_exist_is_named_with_what_was_expected()
    {
        var chemin = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var error = Assert.Throws<UnexpectedFormatException>(() => SourceFile.Open(chemin));

        Assert.Equal($"{chemin} : attendu un fichier lisible ; trouvé aucun fichier de ce nom.", error.Message);
    }

    [Fact]
    public void A_folder_given_as_a_file_cannot_be_opened()
    {
        var error = Assert.Throws<UnexpectedFormatException>(() => SourceFile.Open(Path.GetTempPath()));

        Assert.Equal("un fichier qui ne peut être ouvert", error.Trouve);
    }

    [Theory]
    [InlineData("v_commune_2024.csv", 2024)]
    [InlineData("QP2024_France.geojson", 2024)]
    [InlineData("finess-20260324.json", null)]
    [InlineData("laposte_hexasmal.csv", null)]
    public void The_vintage_is_the_year_in_the_name_when_there_is_one(string nom, int? expected)
    {
        using var source = Fichier.Of(_octets, nom);

        Assert.Equal(expected, source.Millesime);
    }

    private sealed class Recorder(List<long> reached) : IProgress<long>
    {
        public void Report(long value) => reached.Add(value);
    }
}
