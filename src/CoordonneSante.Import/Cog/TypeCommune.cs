namespace CoordonneSante.Import.Cog;

/// <summary>TYPECOM of the COG.</summary>
public enum TypeCommune
{
    /// <summary>COM.</summary>
    Commune,

    /// <summary>ARM: Paris, Lyon, Marseille.</summary>
    ArrondissementMunicipal,

    /// <summary>COMD: former commune of a new one; shares the code of its seat.</summary>
    CommuneDeleguee,

    /// <summary>COMA.</summary>
    CommuneAssociee,
}
