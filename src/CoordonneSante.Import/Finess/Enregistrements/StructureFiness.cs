using CoordonneSante.Annuaire.Entites.Structures;

namespace CoordonneSante.Import.Finess.Enregistrements;

/// <summary>A coordinated-care structure (FINESS ET), the same from cs1100507, cs1100502 and FINESS+.</summary>
/// <remarks>
/// Texts are as published, without the spaces that pad them; an empty text is null. A property that the row has too, under the same
/// name, goes into it as it is.
/// </remarks>
public sealed record StructureFiness : EnregistrementFiness
{
    /// <summary>FINESS number of the legal entity; null when the source gives none.</summary>
    public string? FinessEntiteJuridique { get; init; }

    public required string Nom { get; init; }

    public string? NomLong { get; init; }

    public required TypeStructure Type { get; init; }

    /// <summary>FINESS category as published ("124", "130" …); <see cref="Type"/> is its reading.</summary>
    public required string Categorie { get; init; }

    /// <summary>SIRET, fourteen digits.</summary>
    public string? Siret { get; init; }

    /// <summary>False when the SIRET's check digit is wrong: it is kept as published, and its SIREN should not be trusted.</summary>
    public bool SiretCleValide { get; init; }

    /// <summary>APE code without dot, e.g. "8621Z".</summary>
    public string? CodeApe { get; init; }

    /// <summary>Numbers as <see cref="NumerosTelephone"/> writes them.</summary>
    public required string? Telephone { get; init; }

    public DateOnly? DateOuverture { get; init; }

    public DateOnly? DateAutorisation { get; init; }

    public DateOnly? DateMiseAJour { get; init; }

    /// <summary>Number, type and name of the street, then the complements, on one line.</summary>
    public string? AdresseLigne { get; init; }

    /// <summary>Postal code of the address, which may be a CEDEX's.</summary>
    public string? CodePostal { get; init; }

    /// <summary>Town of the address as published, "CEDEX" included.</summary>
    public string? Ville { get; init; }

    /// <summary>INSEE code as published, five characters; 75056, 69123 and 13055 are possible, and so are codes merged since.</summary>
    public required string CodeInsee { get; init; }

    /// <summary>Null when the source gives no usable position; an unusable one is rejected in its own outcome.</summary>
    public PositionFiness? Position { get; init; }
}
