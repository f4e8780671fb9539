using Parquet;

namespace CoordonneSante.Api.Tests.Http.Tableaux;

/// <summary>Parquet as the package that writes it reads it; another program does in tests/clients.</summary>
public sealed class ParquetTests(SharedServer shared)
{
    private const string Query =
        "{structures{nodes{finess type dateOuverture position{longitude} commune{population codesPostaux} provenance{dateExtraction}}}}";

    /// <summary>The package's own.</summary>
    private static readonly Type Text = typeof(ReadOnlyMemory<char>);

    [Fact]
    public async Task Each_column_has_the_type_of_its_field_and_may_miss_a_value()
    {
        using var file = new MemoryStream(await DownloadAsync(Query));
        await using var reader = await ParquetReader.CreateAsync(file);

        Assert.Equal(
            [
                ("finess", Text),
                ("type", Text),
                ("dateOuverture", typeof(DateTime)),
                ("position.longitude", typeof(double)),
                ("commune.population", typeof(int)),
                ("commune.codesPostaux", Text),
                ("provenance.dateExtraction", typeof(DateTime)),
            ],
            reader.Schema.DataFields.Select(field => (field.Name, field.ClrType)));
        Assert.All(reader.Schema.DataFields, field => Assert.True(field.IsNullable));
    }

    [Fact]
    public async Task The_file_says_version_sources_licence_notes_and_the_meaning_of_columns()
    {
        const string Merged = "{communesParCode(codesInsee:[\"35129\"]){codeInsee}}";
        await using var reader = await ParquetReader.CreateAsync(new MemoryStream(await DownloadAsync(Merged)));
        var metadata = reader.CustomMetadata;

        Assert.Equal(
            new Dictionary<string, string>
            {
                ["titre"] = "communesParCode",
                ["version"] = await shared.Server.Client.GetStringAsync(new Uri("/sante", UriKind.Relative)),
                ["licence"] = "https://www.etalab.gouv.fr/licence-ouverte-open-licence/",
                ["sources"] =
                    """[{"titre":"FINESS","producteur":"DREES","millesime":"2021-01-08","licence":"Licence Ouverte 2.0","url":null}]""",
                ["colonnes"] =
                    """{"codeInsee":"Code INSEE, cinq caractères : la clé de la commune. Source : INSEE, code officiel géographique."}""",
                ["demande"] = $"/graphql?query={Uri.EscapeDataString(Merged)}&format=parquet",
                ["notes"] = """["Guipry (35129) fait partie de Guipry-Messac (35176) depuis le 1er janvier 2016."]""",
            },
            metadata);
    }

    [Fact]
    public async Task Equal_data_give_equal_bytes() => Assert.Equal(await DownloadAsync(Query), await DownloadAsync(Query));

    [Fact]
    public async Task An_empty_list_has_its_columns()
    {
        await using var reader = await ParquetReader.CreateAsync(
            new MemoryStream(await DownloadAsync("{structures(recherche:\"introuvable\"){nodes{finess nom}}}")));

        Assert.Equal((0, 2), (reader.RowGroupCount, reader.Schema.DataFields.Length));
    }

    private Task<byte[]> DownloadAsync(string query) => shared.Server.Client.GetByteArrayAsync(
        new Uri($"/graphql?query={Uri.EscapeDataString(query)}&format=parquet", UriKind.Relative));
}
