namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>One postal code of one commune (a commune may have many, a code may serve many communes).</summary>
public sealed record CodePostalRow
{
    public required string CodeInsee { get; init; }

    public required string CodePostal { get; init; }
}
