using System.Reflection;

namespace CoordonneSante.Annuaire.Textes;

/// <summary>The labels of every enumeration that has some, for those who know it by its name alone.</summary>
public static class EnumLibelles
{
    /// <summary>By the enumeration's name, then by the value's text, <see cref="EnumText{T}"/>.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> ByName { get; } = typeof(EnumLibelles).Assembly
        .GetTypes()
        .Where(type => type.IsEnum)
        .Select(type => (type.Name, Labels: LabelsOf(type)))
        .Where(type => type.Labels.Count > 0)
        .ToDictionary(type => type.Name, IReadOnlyDictionary<string, string> (type) => type.Labels, StringComparer.Ordinal);

    private static Dictionary<string, string> LabelsOf(Type type)
    {
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            if (field.GetCustomAttribute<LibelleAttribute>() is { Libelle: var label })
            {
                labels.Add(SnakeCase.Upper(field.Name), label);
            }
        }
        return labels;
    }
}
