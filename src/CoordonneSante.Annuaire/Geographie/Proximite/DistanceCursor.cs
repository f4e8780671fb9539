using System.Buffers.Binary;
using System.Buffers.Text;
using System.Text;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Geographie.Proximite;

/// <summary>The place of one structure in the order (distance, FINESS) from one origin, as an opaque text (base64url).</summary>
/// <remarks>
/// Bytes: digest of the origin and of the filter (8), distance in centimetres (4), FINESS. The radius is not in it: a search can go on
/// where it stopped with a larger one.
/// </remarks>
public readonly struct DistanceCursor
{
    private const int HeaderSize = sizeof(ulong) + sizeof(uint);
    private const int MaxSize = HeaderSize + 20;

    private readonly ulong _query;
    private readonly uint _centimetres;
    private readonly Texte _finess;

    internal DistanceCursor(ulong query, uint centimetres, Texte finess)
    {
        _query = query;
        _centimetres = centimetres;
        _finess = finess;
    }

    /// <summary>Writes the text, without quotes; it never needs JSON escaping.</summary>
    /// <returns>False when the destination is too short: make it longer and try again.</returns>
    public bool TryWriteUtf8(Span<byte> destination, out int written)
    {
        Span<byte> bytes = stackalloc byte[MaxSize];
        return Base64Url.TryEncodeToUtf8(bytes[..Encode(bytes)], destination, out written);
    }

    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[MaxSize];
        return Base64Url.EncodeToString(bytes[..Encode(bytes)]);
    }

    /// <summary>Reads a cursor back.</summary>
    /// <param name="cursor">What a client sends.</param>
    /// <param name="query">Digest of the query that it must come from.</param>
    /// <param name="centimetres">Distance of its structure.</param>
    /// <param name="finess">Number of its structure, which may have left the directory.</param>
    /// <exception cref="RequeteInvalideException">CURSEUR_INVALIDE: malformed, or of another query.</exception>
    internal static void Read(string cursor, ulong query, out uint centimetres, out byte[] finess)
    {
        Span<byte> bytes = stackalloc byte[MaxSize];
        if (!Base64Url.IsValid(cursor, out var length) || length is <= HeaderSize or > MaxSize
            || !Base64Url.TryDecodeFromChars(cursor, bytes, out _))
        {
            throw Invalid("Le curseur est illisible.");
        }
        if (BinaryPrimitives.ReadUInt64LittleEndian(bytes) != query)
        {
            throw Invalid("Le curseur vient d'une autre requête : autre origine ou autre filtre.");
        }
        centimetres = BinaryPrimitives.ReadUInt32LittleEndian(bytes[sizeof(ulong)..]);
        finess = bytes[HeaderSize..length].ToArray();
    }

    private int Encode(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, _query);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[sizeof(ulong)..], _centimetres);
        return HeaderSize + Encoding.ASCII.GetBytes(_finess.Value, bytes[HeaderSize..]);
    }

    private static RequeteInvalideException Invalid(string message) =>
        new(
            "CURSEUR_INVALIDE",
            message,
            "Reprenez le curseur tel que la réponse l'a donné, avec les mêmes arguments « origine » et « where ».");
}
