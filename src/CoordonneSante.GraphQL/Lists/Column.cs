namespace CoordonneSante.GraphQL.Lists;

/// <summary>A value that each row has, or misses.</summary>
/// <param name="Name">Response names from the row, joined by dots.</param>
/// <param name="Field">The field that gives it; <see cref="Parent"/> tells in which object.</param>
/// <param name="Parent">The object field that holds it; null for the row itself.</param>
/// <param name="IsRequired">Whether no row misses it.</param>
internal sealed record Column(string Name, SelectedField Field, SelectedField? Parent, bool IsRequired);
