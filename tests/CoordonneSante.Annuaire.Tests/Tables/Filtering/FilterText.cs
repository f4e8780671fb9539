using System.Collections;

namespace CoordonneSante.Annuaire.Tests.Tables.Filtering;

/// <summary>A filter as one reads it in a request: the fields that it gives, and theirs.</summary>
internal static class FilterText
{
    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Of))}]",
        _ when IsInput(value.GetType()) => $"{{{string.Join(", ", Given(value))}}}",
        _ => value.ToString()!,
    };

    private static bool IsInput(Type type) => type.Name.Contains("Filter", StringComparison.Ordinal);

    private static IEnumerable<string> Given(object input) =>
        from property in input.GetType().GetProperties()
        let field = property.GetValue(input)
        where field?.GetType().GetProperty("IsGiven")?.GetValue(field) is true
        select $"{property.Name}: {Of(field.GetType().GetProperty("Value")!.GetValue(field))}";
}
