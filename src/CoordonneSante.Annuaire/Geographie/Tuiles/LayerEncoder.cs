using Google.Protobuf;

namespace CoordonneSante.Annuaire.Geographie.Tuiles;

/// <summary>Writes a vector tile of one layer, feature by feature.</summary>
/// <remarks>Mapbox Vector Tile 2.1, "Internal Structure". The numbers of fields are those of its <c>vector_tile.proto</c>.</remarks>
internal sealed class LayerEncoder : IDisposable
{
    private const uint SpecificationVersion = 2;

    private static readonly uint Layers = Tag(3, WireFormat.WireType.LengthDelimited);

    private static readonly uint LayerName = Tag(1, WireFormat.WireType.LengthDelimited);
    private static readonly uint LayerFeatures = Tag(2, WireFormat.WireType.LengthDelimited);
    private static readonly uint LayerKeys = Tag(3, WireFormat.WireType.LengthDelimited);
    private static readonly uint LayerValues = Tag(4, WireFormat.WireType.LengthDelimited);
    private static readonly uint LayerExtent = Tag(5, WireFormat.WireType.Varint);
    private static readonly uint LayerVersion = Tag(15, WireFormat.WireType.Varint);

    private static readonly uint FeatureId = Tag(1, WireFormat.WireType.Varint);
    private static readonly uint FeatureTags = Tag(2, WireFormat.WireType.LengthDelimited);
    private static readonly uint FeatureType = Tag(3, WireFormat.WireType.Varint);
    private static readonly uint FeatureGeometry = Tag(4, WireFormat.WireType.LengthDelimited);

    private static readonly uint ValueText = Tag(1, WireFormat.WireType.LengthDelimited);
    private static readonly uint ValueNumber = Tag(5, WireFormat.WireType.Varint);

    private readonly MemoryStream _layer = new();
    private readonly CodedOutputStream _output;
    private readonly NumberedItems<string> _keys = new();
    private readonly NumberedItems<TileValue> _values = new();
    private readonly List<uint> _tags = [];
    private bool _hasFeatures;

    public LayerEncoder(string name)
    {
        _output = new CodedOutputStream(_layer, leaveOpen: true);
        _output.WriteTag(LayerVersion);
        _output.WriteUInt32(SpecificationVersion);
        _output.WriteTag(LayerName);
        _output.WriteString(name);
    }

    /// <summary>Gives the next feature a property.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="value">Null leaves it out: a tile has no missing values.</param>
    public void AddProperty(string key, TileValue? value)
    {
        if (value is { } given)
        {
            _tags.Add(_keys.IndexOf(key));
            _tags.Add(_values.IndexOf(given));
        }
    }

    /// <summary>Writes a feature, with the properties given since the last one.</summary>
    /// <param name="id">Unique in the layer.</param>
    /// <param name="geometry">What it draws.</param>
    public void AddFeature(ulong id, TileGeometry geometry)
    {
        var (tags, commands) = (LengthOf(_tags), LengthOf(geometry.Commands));
        var type = (uint)geometry.Type;
        _output.WriteTag(LayerFeatures);
        _output.WriteLength(
            SizeOf(FeatureId) + CodedOutputStream.ComputeUInt64Size(id)
            + SizeOf(FeatureTags) + CodedOutputStream.ComputeLengthSize(tags) + tags
            + SizeOf(FeatureType) + CodedOutputStream.ComputeUInt32Size(type)
            + SizeOf(FeatureGeometry) + CodedOutputStream.ComputeLengthSize(commands) + commands);
        _output.WriteTag(FeatureId);
        _output.WriteUInt64(id);
        WritePacked(FeatureTags, tags, _tags);
        _output.WriteTag(FeatureType);
        _output.WriteUInt32(type);
        WritePacked(FeatureGeometry, commands, geometry.Commands);
        _tags.Clear();
        _hasFeatures = true;
    }

    /// <summary>Ends the tile.</summary>
    /// <returns>The tile; empty without features, for a layer should not be without.</returns>
    public byte[] ToTile()
    {
        if (!_hasFeatures)
        {
            return [];
        }
        WriteKeys();
        WriteValues();
        _output.WriteTag(LayerExtent);
        _output.WriteUInt32(Tuile.Extent);
        _output.Flush();

        var length = (int)_layer.Length;
        var tile = new byte[SizeOf(Layers) + CodedOutputStream.ComputeLengthSize(length) + length];
        using var head = new CodedOutputStream(tile);
        head.WriteTag(Layers);
        head.WriteLength(length);
        _layer.GetBuffer().AsSpan(0, length).CopyTo(tile.AsSpan(tile.Length - length));
        return tile;
    }

    public void Dispose()
    {
        _output.Dispose();
        _layer.Dispose();
    }

    private static uint Tag(int field, WireFormat.WireType type) => WireFormat.MakeTag(field, type);

    private static int SizeOf(uint tag) => CodedOutputStream.ComputeRawVarint32Size(tag);

    private static int LengthOf(List<uint> numbers)
    {
        var length = 0;
        foreach (var number in numbers)
        {
            length += CodedOutputStream.ComputeUInt32Size(number);
        }
        return length;
    }

    private void WritePacked(uint tag, int length, List<uint> numbers)
    {
        _output.WriteTag(tag);
        _output.WriteLength(length);
        foreach (var number in numbers)
        {
            _output.WriteUInt32(number);
        }
    }

    private void WriteKeys()
    {
        foreach (var key in _keys.Items)
        {
            _output.WriteTag(LayerKeys);
            _output.WriteString(key);
        }
    }

    private void WriteValues()
    {
        foreach (var value in _values.Items)
        {
            _output.WriteTag(LayerValues);
            if (value.Text is { } text)
            {
                _output.WriteLength(SizeOf(ValueText) + CodedOutputStream.ComputeStringSize(text));
                _output.WriteTag(ValueText);
                _output.WriteString(text);
            }
            else
            {
                _output.WriteLength(SizeOf(ValueNumber) + CodedOutputStream.ComputeUInt32Size(value.Number));
                _output.WriteTag(ValueNumber);
                _output.WriteUInt32(value.Number);
            }
        }
    }
}
