using System.Text;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.GraphQL.Tests.Response;

/// <summary>Writes into buffers whose memory ends at each byte of what is written.</summary>
internal static class NearlyFullBuffer
{
    /// <summary>Asserts that a text comes out the same wherever the memory ends.</summary>
    /// <param name="write">Appends the same text each time.</param>
    /// <returns>The text.</returns>
    public static async Task<string> AssertSameAsync(Func<ResponseBuffer, ValueTask> write)
    {
        using var large = new ResponseBuffer();
        large.Reserve(1 << 20);
        await write(large);
        var expected = large.WrittenMemory.ToArray();
        for (var room = 0; room <= expected.Length; room++)
        {
            using var buffer = new ResponseBuffer();
            var filler = buffer.GetSpan().Length - room;
            Assert.True(filler >= 0, "The text is longer than the memory of a new buffer.");
            buffer.Write(new byte[filler]);
            await write(buffer);
            if (!buffer.WrittenSpan[filler..].SequenceEqual(expected))
            {
                Assert.Fail(
                    $"With room for {room} bytes:\n{Encoding.UTF8.GetString(buffer.WrittenSpan[filler..])}\ninstead "
                        + $"of\n{Encoding.UTF8.GetString(expected)}"
                );
            }
        }

        return Encoding.UTF8.GetString(expected);
    }

    /// <inheritdoc cref="AssertSameAsync"/>
    public static Task<string> AssertSameAsync(Action<ResponseBuffer> write) => AssertSameAsync(buffer =>
    {
        write(buffer);
        return ValueTask.CompletedTask;
    });
}
