using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoordonneSante.Annuaire.Persistence.Configurations;

/// <summary>The unit of a column, kept in the model beside its comment: the data package publishes both.</summary>
internal static class Unit
{
    private const string Annotation = "Annuaire:Unite";

    public static PropertyBuilder<T> HasUnit<T>(this PropertyBuilder<T> property, string unit) => property.HasAnnotation(Annotation, unit);

    /// <returns>Null where the column is no quantity.</returns>
    public static string? Of(IReadOnlyProperty property) => (string?)property.FindAnnotation(Annotation)?.Value;
}
