namespace CoordonneSante.Annuaire.Rows;

/// <summary>The unit of a column that is a quantity, in French: the data package publishes it beside the column's description.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class UnitAttribute(string unit) : Attribute
{
    public string Unit => unit;
}
