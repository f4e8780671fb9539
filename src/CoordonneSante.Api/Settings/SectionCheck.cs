using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;

namespace CoordonneSante.Api.Settings;

/// <summary>Finds what is wrong in one section of the configuration, before it is bound: names, forms and ranges.</summary>
internal static class SectionCheck
{
    /// <typeparam name="T">The record that the section is bound to; <see cref="RangeAttribute"/> says what its numbers may be.</typeparam>
    /// <param name="section">The section as the files, the environment and the command line give it.</param>
    /// <returns>One French sentence a problem; empty when the section can be bound.</returns>
    public static IEnumerable<string> Problems<T>(IConfigurationSection section)
    {
        var known = typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite).ToArray();
        foreach (var given in section.GetChildren())
        {
            var setting = Array.Find(known, property => property.Name.Equals(given.Key, StringComparison.OrdinalIgnoreCase));
            var problem = setting is null
                ? $"n'est pas un réglage : {string.Join(", ", known.Select(property => property.Name))} le sont"
                : Problem(setting, given.Value);
            if (problem is not null)
            {
                yield return $"Le réglage « {given.Path} » {problem}.";
            }
        }
    }

    private static string? Problem(PropertyInfo setting, string? value)
    {
        if (setting.PropertyType == typeof(string))
        {
            return string.IsNullOrWhiteSpace(value) ? "est vide" : null;
        }

        if (setting.PropertyType == typeof(bool))
        {
            return bool.TryParse(value, out _) ? null : $"vaut « {value} » : il faut true ou false";
        }

        var range = setting.GetCustomAttribute<RangeAttribute>()
            ?? throw new InvalidOperationException($"{setting.Name} is a number without range.");
        return int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= (int)range.Minimum && number <= (int)range.Maximum
            ? null
            : $"vaut « {value} » : il faut un nombre entier de {range.Minimum} à {range.Maximum}";
    }
}
