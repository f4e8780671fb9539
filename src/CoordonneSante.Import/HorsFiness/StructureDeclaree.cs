using CoordonneSante.Annuaire.Entites.Structures;

namespace CoordonneSante.Import.HorsFiness;

/// <summary>A structure that FINESS does not list, as a line of a list gives it.</summary>
public sealed record StructureDeclaree
{
    public required string Identifiant { get; init; }

    public required TypeStructure Type { get; init; }

    public required string Nom { get; init; }

    /// <summary>INSEE code of the commune, of whatever vintage.</summary>
    public required string CodeInsee { get; init; }

    /// <summary>WGS 84 decimal degrees, six decimals; null where the list gives none.</summary>
    public (double Longitude, double Latitude)? Position { get; init; }

    /// <summary>Who lists the structure, in the words of the list.</summary>
    public required string Source { get; init; }

    /// <summary>Day at which the line is true.</summary>
    public required DateOnly Date { get; init; }
}
