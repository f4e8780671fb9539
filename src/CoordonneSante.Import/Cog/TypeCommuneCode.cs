namespace CoordonneSante.Import.Cog;

/// <summary>The codes of TYPECOM.</summary>
internal static class TypeCommuneCode
{
    public static bool TryRead(string code, out TypeCommune type)
    {
        (var known, type) = code switch
        {
            "COM" => (true, TypeCommune.Commune),
            "ARM" => (true, TypeCommune.ArrondissementMunicipal),
            "COMD" => (true, TypeCommune.CommuneDeleguee),
            "COMA" => (true, TypeCommune.CommuneAssociee),
            _ => (false, default),
        };
        return known;
    }
}
