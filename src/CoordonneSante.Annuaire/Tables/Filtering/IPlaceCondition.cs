namespace CoordonneSante.Annuaire.Tables.Filtering;

/// <summary>A condition on where a row is, evaluated by its column.</summary>
internal interface IPlaceCondition
{
    /// <summary>Tells it from every other condition.</summary>
    void Describe(QueryHash hash);
}
