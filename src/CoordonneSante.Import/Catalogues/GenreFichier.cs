namespace CoordonneSante.Import.Catalogues;

/// <summary>What a file is, that is which reader reads it.</summary>
public enum GenreFichier
{
    /// <summary>Structures or legal entities, in any of the FINESS formats.</summary>
    Finess,
    CogCommunes,
    CogDepartements,
    CogRegions,
    CogMouvements,
    Populations,
    Epci,
    CodesPostaux,
    ChefsLieux,
    Quartiers,

    /// <summary>Zoning decisions, of communes or of quarters.</summary>
    Zonages,
    Contours,
    TerritoiresCpts,
    StructuresHorsFiness,
    Durees,
}
