using CoordonneSante.Api.Schema;

namespace CoordonneSante.Api.Tests.Schema;

public sealed class DirectorySchemaTests
{
    [Fact]
    public void Every_field_has_a_resolver_and_every_resolver_a_field()
    {
        var schema = DirectorySchema.Build();

        Assert.Equal("Query", schema.Schema.QueryType?.Name);
    }
}
