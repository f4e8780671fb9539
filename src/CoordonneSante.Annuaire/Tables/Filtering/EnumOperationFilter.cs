namespace CoordonneSante.Annuaire.Tables.Filtering;

/// <summary>Operations on an enum.</summary>
public sealed record EnumOperationFilter<T> : ValueOperationFilter<T>
    where T : struct, Enum;
