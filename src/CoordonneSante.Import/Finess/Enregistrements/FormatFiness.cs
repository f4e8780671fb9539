namespace CoordonneSante.Import.Finess.Enregistrements;

/// <summary>What a FINESS file must be, in error messages.</summary>
internal static class FormatFiness
{
    public const string Attendu =
        "un fichier FINESS : CSV cs1100507, cs1100502 ou cs1100501 (première ligne « finess;etalab;… »), ou JSON FINESS+ 1";
}
