using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Lists;

/// <summary>A column of a table, for those who describe it.</summary>
/// <param name="Name">As the header has it: response names from the row, joined by dots.</param>
/// <param name="Field">The field that gives its values; its description is the column's.</param>
/// <param name="IsRequired">Whether no row misses it.</param>
/// <param name="LabelsOf">Name of the column whose values this one says in words; null for a column of values.</param>
public sealed record ListColumn(string Name, FieldDefinition Field, bool IsRequired, string? LabelsOf = null);
