using Google.Protobuf;

namespace CoordonneSante.Annuaire.Tests.Geographie.Tuiles;

/// <summary>A vector tile of one layer as a map library reads it. Reading fails where the tile breaks a MUST of the
/// specification.</summary>
internal sealed class DecodedTile
{
    private readonly List<byte[]> _features = [];
    private readonly List<string> _keys = [];
    private readonly List<object> _values = [];

    private DecodedTile(CodedInputStream input)
    {
        Assert.Equal(15, WireFormat.GetTagFieldNumber(input.PeekTag())); // "The version field SHOULD be the first field within the layer."
        while (input.ReadTag() is > 0 and var tag)
        {
            switch (WireFormat.GetTagFieldNumber(tag))
            {
                case 15:
                    Assert.Equal(2u, input.ReadUInt32());
                    break;
                case 1:
                    Name = input.ReadString();
                    break;
                case 2:
                    _features.Add(input.ReadBytes().ToByteArray());
                    break;
                case 3:
                    _keys.Add(input.ReadString());
                    break;
                case 4:
                    _values.Add(Value(input.ReadBytes().CreateCodedInput()));
                    break;
                case 5:
                    Assert.Equal(4096u, input.ReadUInt32());
                    break;
                default:
                    Assert.Fail($"Field {tag} is not a layer's.");
                    break;
            }
        }
        Assert.Distinct(_keys);
        Assert.Distinct(_values);
        Features = [.. _features.Select(Feature)];
        Assert.Distinct(Features.Select(feature => feature.Id));
    }

    public string Name { get; private set; } = "";

    public IReadOnlyList<DecodedFeature> Features { get; }

    /// <returns>Null for an empty tile.</returns>
    public static DecodedTile? Read(ReadOnlyMemory<byte> tile)
    {
        if (tile.IsEmpty)
        {
            return null;
        }
        var input = new CodedInputStream(tile.ToArray());
        Assert.Equal(3, WireFormat.GetTagFieldNumber(input.ReadTag()));
        var layer = new DecodedTile(input.ReadBytes().CreateCodedInput());
        Assert.True(input.IsAtEnd);
        return layer;
    }

    private static object Value(CodedInputStream input)
    {
        object value = WireFormat.GetTagFieldNumber(input.ReadTag()) == 1 ? input.ReadString() : (int)input.ReadUInt64();
        Assert.True(input.IsAtEnd); // "A value MUST contain exactly one of these optional fields."
        return value;
    }

    private static List<uint> Packed(CodedInputStream input)
    {
        var numbers = new List<uint>();
        while (!input.IsAtEnd)
        {
            numbers.Add(input.ReadUInt32());
        }
        return numbers;
    }

    private DecodedFeature Feature(byte[] message)
    {
        var input = new CodedInputStream(message);
        var (id, type, tags, commands) = (0UL, 0u, new List<uint>(), new List<uint>());
        while (input.ReadTag() is > 0 and var tag)
        {
            switch (WireFormat.GetTagFieldNumber(tag))
            {
                case 1:
                    id = input.ReadUInt64();
                    break;
                case 2:
                    tags = Packed(input.ReadBytes().CreateCodedInput());
                    break;
                case 3:
                    type = input.ReadUInt32();
                    break;
                default:
                    commands = Packed(input.ReadBytes().CreateCodedInput());
                    break;
            }
        }
        Assert.True(id < 1UL << 53);
        var properties = tags.Chunk(2).ToDictionary(pair => _keys[(int)pair[0]], pair => _values[(int)pair[1]]);
        return new DecodedFeature(id, type, properties, DecodedFeature.PathsOf(commands, type));
    }
}
