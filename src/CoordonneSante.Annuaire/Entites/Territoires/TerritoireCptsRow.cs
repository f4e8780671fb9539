namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>A commune of a CPTS's territory. Source: the project's own CSV, since none is published.</summary>
public sealed record TerritoireCptsRow
{
    public required string FinessCpts { get; init; }

    public required string CodeInsee { get; init; }
}
