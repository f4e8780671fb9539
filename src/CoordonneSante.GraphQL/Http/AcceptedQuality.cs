namespace CoordonneSante.GraphQL.Http;

/// <summary>How much a client wants a media type.</summary>
/// <param name="Quality">From 0, refused, to 1.</param>
/// <param name="Specificity">
/// How closely the header names the type: <see cref="Exact"/>, by its variant, by its subtype's or whole wildcard; 0 not at all.
/// </param>
public readonly record struct AcceptedQuality(double Quality, int Specificity)
{
    internal const int AnyType = 1;
    internal const int AnySubtype = 2;
    internal const int Exact = 3;
    internal const int Variant = 4;

    public bool IsAccepted => Quality > 0;
}
