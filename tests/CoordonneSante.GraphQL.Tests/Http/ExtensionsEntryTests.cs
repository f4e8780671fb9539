using System.Text;
using CoordonneSante.GraphQL.Http;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.GraphQL.Tests.Http;

public sealed class ExtensionsEntryTests
{
    [Fact]
    public void Extensions_become_the_last_entry_of_a_whole_response()
    {
        using var buffer = new ResponseBuffer();
        buffer.Write("{\"data\":{\"a\":1}}"u8);

        ExtensionsEntry.Append(buffer, json => json.WriteString("note", "é"));

        Assert.Equal("""{"data":{"a":1},"extensions":{"note":"é"}}""", Encoding.UTF8.GetString(buffer.WrittenSpan));
    }
}
