using System.Text;
using CoordonneSante.Import.Finess;
using CoordonneSante.Import.Json;
using CoordonneSante.Import.Reading;
using CoordonneSante.Import.Tests.Finess.Plus;
using CoordonneSante.Import.Tests.Reading;

namespace CoordonneSante.Import.Tests.Json;

[Collection(nameof(JsonElementsTests))]
public sealed class JsonElementsTests
{
    [Fact]
    public void Elements_of_every_size_around_the_buffer_are_whole_and_on_their_lines()
    {
        var sizes = (int[])[0, 1, 65_000, 65_536, 70_000, 200_000, 1, 131_072];
        var texte = new StringBuilder("{\"autre\":[{\"a\":[1,2]}],\"e\":[");
        texte.AppendJoin(",", sizes.Select(size => $"\n{{\"t\":\"{new string('x', size)}\"}}")).Append("],\"fin\":\"oui\"}");
        using var source = Fichier.Of(texte.ToString());
        var root = new List<string>();
        var found = new JsonElements(source, source.Rewind(), "un test", "e", (name, text) => root.Add($"{name}={text}")).Read()
            .Select(slice => (slice.Index, slice.Line, slice.Octets.Length)).ToList();

        Assert.Equal(sizes.Select((size, index) => (index, index + 2, size + "{\"t\":\"\"}".Length)), found);
        Assert.Equal(["fin=oui"], root);
    }

    [Fact]
    public void An_element_too_long_is_refused_before_it_is_loaded()
    {
        using var stream = new GeneratedStream("{\"e\":[{\"t\":\""u8.ToArray(), "xxxxxxxx"u8.ToArray(), 1 << 27, "\"}]}"u8.ToArray());
        using var source = new SourceFile("long.json", stream);
        var error = Assert.Throws<UnexpectedFormatException>(
            () => new JsonElements(source, source.Rewind(), "un test", "e", (_, _) => { }).Read().Count());

        Assert.Equal("un objet JSON de plus de 16 Mio, vers la ligne 1", error.Trouve);
        Assert.InRange(stream.Served, 1, 64 << 20);
    }

    [Fact]
    public void A_national_file_is_read_in_a_few_megabytes()
    {
        var pmej = Encoding.UTF8.GetBytes(
            FinessPlusTexte.Pmej(FinessPlusTexte.Ege()).Replace("\"124\"", "\"620\"", StringComparison.Ordinal) + ",");
        var repeats = (100 << 20) / pmej.Length;
        using var stream = new GeneratedStream(
            "{\"schemaVersion\":\"v1.0.0\",\"generatedAt\":\"2026-03-24T00:00:00Z\",\"pmej\":["u8.ToArray(), pmej, repeats,
            Encoding.UTF8.GetBytes(FinessPlusTexte.Pmej() + "]}"));
        using var source = new SourceFile("finess-structures.json", stream);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var most = 0L;
        var count = 0;
        foreach (var _ in FinessReader.Read(source))
        {
            if (count++ % 10_000 == 0)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        }

        Assert.Equal((2 * repeats) + 1, source.LignesLues);
        Assert.InRange(most, 0, 20 << 20);
    }
}
