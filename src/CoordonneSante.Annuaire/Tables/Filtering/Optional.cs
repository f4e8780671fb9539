namespace CoordonneSante.Annuaire.Tables.Filtering;

/// <summary>A field of an input object: absent (<c>default</c>) or given, and then possibly null.</summary>
public readonly record struct Optional<T>
{
    public Optional(T value)
    {
        Value = value;
        IsGiven = true;
    }

    /// <summary>True when the request holds the field, be it with null.</summary>
    public bool IsGiven { get; }

    /// <summary>Meaningful only when <see cref="IsGiven"/>.</summary>
    public T Value { get; }

    public static implicit operator Optional<T>(T value) => new(value);
}
