namespace CoordonneSante.Annuaire.Statistiques;

/// <summary>One value of a dimension.</summary>
/// <param name="Rank">Sorts values before their codes do: enums as declared, the missing value last.</param>
/// <param name="Code">Null for the missing value.</param>
/// <param name="Libelle">For readers, in French.</param>
internal readonly record struct DimensionKey(int Rank, string? Code, string Libelle)
{
    public static DimensionKey Missing(string libelle) => new(int.MaxValue, null, libelle);
}
