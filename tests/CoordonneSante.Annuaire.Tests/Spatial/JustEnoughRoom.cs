using System.Buffers;
using System.Text;

namespace CoordonneSante.Annuaire.Tests.Spatial;

/// <summary>Gives exactly the room that it is asked for, one byte when it is asked for any: all that a buffer writer promises.</summary>
internal sealed class JustEnoughRoom : IBufferWriter<byte>
{
    private readonly List<byte> _written = [];
    private byte[] _room = [];

    public string Text => Encoding.UTF8.GetString([.. _written]);

    public void Advance(int count)
    {
        _written.AddRange(_room[..count]);
        _room = [];
    }

    public Memory<byte> GetMemory(int sizeHint = 0) => _room = new byte[Math.Max(sizeHint, 1)];

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}
