using System.Text;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.GraphQL.Tests.Response;

public class ResponseBufferTests
{
    [Fact]
    public void Texts_of_every_length_follow_each_other_without_their_padding_as_the_buffer_grows()
    {
        using var buffer = new ResponseBuffer();
        var expected = new StringBuilder();
        for (var round = 0; round < 10; round++)
        {
            for (var length = 0; length < 100; length++)
            {
                var text = new string((char)('a' + (length % 26)), length);
                buffer.Write(new PaddedText(Encoding.UTF8.GetBytes(text)));
                expected.Append(text);
            }
        }

        Assert.Equal(expected.ToString(), Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    [Fact]
    public void A_rewound_buffer_goes_on_from_there()
    {
        using var buffer = new ResponseBuffer();
        buffer.Write("abcdef"u8);
        buffer.Length = 2;
        buffer.WriteByte((byte)'x');
        Assert.Equal("abx", Encoding.UTF8.GetString(buffer.WrittenSpan));
        Assert.Throws<ArgumentOutOfRangeException>(() => buffer.Length = 4);
    }

    [Fact]
    public void Reserved_room_is_not_text()
    {
        using var buffer = new ResponseBuffer();
        buffer.Write("ab"u8);
        buffer.Reserve(1_000_000);
        Assert.Equal("ab", Encoding.UTF8.GetString(buffer.WrittenSpan));
        Assert.True(buffer.GetSpan().Length >= 1_000_000);
    }

    [Fact]
    public void Shared_bytes_stay_as_they_are_whatever_is_written_after_them()
    {
        var shared = "{\"data\":1}"u8.ToArray();
        var kept = shared.ToArray();
        using (var buffer = new ResponseBuffer())
        {
            buffer.WriteShared(shared);
            buffer.Length--;
            buffer.Write(",\"x\":2}"u8);
            Assert.Equal("{\"data\":1,\"x\":2}", Encoding.UTF8.GetString(buffer.WrittenSpan));
            buffer.Clear();
            buffer.WriteShared(shared);
            buffer.WriteByte((byte)'!');
            Assert.Equal("{\"data\":1}!", Encoding.UTF8.GetString(buffer.WrittenSpan));
            buffer.WriteShared(shared);
            Assert.Equal("{\"data\":1}!{\"data\":1}", Encoding.UTF8.GetString(buffer.WrittenSpan));
            buffer.Clear();
            buffer.WriteShared(shared);
            buffer.Clear();
            buffer.Write("xyz"u8);
            Assert.Equal("xyz", Encoding.UTF8.GetString(buffer.WrittenSpan));
        }

        Assert.Equal(kept, shared);
    }
}
