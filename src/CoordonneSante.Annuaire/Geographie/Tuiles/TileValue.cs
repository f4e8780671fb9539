namespace CoordonneSante.Annuaire.Geographie.Tuiles;

/// <summary>A property's value in a tile: a text, or else a whole number, 0 or more.</summary>
internal readonly record struct TileValue
{
    private TileValue(string? text, uint number)
    {
        Text = text;
        Number = number;
    }

    /// <summary>Null for a number.</summary>
    public string? Text { get; }

    public uint Number { get; }

    public static TileValue Of(string text) => new(text, 0);

    public static TileValue Of(int number) => new(null, checked((uint)number));
}
