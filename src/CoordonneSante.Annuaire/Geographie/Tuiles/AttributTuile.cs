namespace CoordonneSante.Annuaire.Geographie.Tuiles;

/// <summary>A property that the features of a layer may have.</summary>
/// <param name="Nom">Its key.</param>
/// <param name="Description">Meaning and unit, in French; when it is absent.</param>
public abstract record AttributTuile(string Nom, string Description);

/// <summary>A property and how a record gives it.</summary>
internal sealed record AttributTuile<T> : AttributTuile
{
    private AttributTuile(string nom, string description, Func<T, TileValue?> valueOf)
        : base(nom, description) => ValueOf = valueOf;

    /// <summary>Gives null where the record has no value.</summary>
    public Func<T, TileValue?> ValueOf { get; }

    public static AttributTuile<T> Text(string nom, string description, Func<T, string?> textOf) =>
        new(nom, description, record => textOf(record) is { } text ? TileValue.Of(text) : null);

    /// <param name="nom">Its key.</param>
    /// <param name="description">Meaning and unit.</param>
    /// <param name="numberOf">0 or more.</param>
    public static AttributTuile<T> Number(string nom, string description, Func<T, int?> numberOf) =>
        new(nom, description, record => numberOf(record) is { } number ? TileValue.Of(number) : null);
}
