namespace CoordonneSante.Import.SharedStores;

/// <summary>Why a version stays once another is published.</summary>
public enum Keeping
{
    /// <summary>It does not stay.</summary>
    None = 0,

    /// <summary>Until there are too many.</summary>
    Automatic = 1,

    /// <summary>Until somebody deletes it.</summary>
    Asked = 2,
}
