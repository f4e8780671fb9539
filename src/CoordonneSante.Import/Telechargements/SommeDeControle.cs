using System.Security.Cryptography;

namespace CoordonneSante.Import.Telechargements;

/// <summary>A checksum that a publisher announces.</summary>
/// <param name="Valeur">Lower-case hexadecimal.</param>
internal sealed record SommeDeControle(HashAlgorithmName Algorithme, string Valeur)
{
    /// <param name="type">As data.gouv.fr writes it: "sha1", "sha256", "md5".</param>
    /// <returns>Null for a kind that cannot be verified.</returns>
    public static SommeDeControle? TryCreate(string type, string valeur)
    {
        HashAlgorithmName? algorithm = type.ToUpperInvariant().Replace("-", "", StringComparison.Ordinal) switch
        {
            "SHA1" => HashAlgorithmName.SHA1,
            "SHA256" => HashAlgorithmName.SHA256,
            "MD5" => HashAlgorithmName.MD5,
            _ => null,
        };
        return algorithm is { } known ? new(known, valeur.Trim().ToLowerInvariant()) : null;
    }

    public override string ToString() => $"{Algorithme.Name} {Valeur}";
}
