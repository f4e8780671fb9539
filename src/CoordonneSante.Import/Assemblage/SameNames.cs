using System.Reflection;

namespace CoordonneSante.Import.Assemblage;

/// <summary>Copies what two records have under the same name and type: a fact that no rule touches is named by none of the steps
/// between.</summary>
/// <remarks>The record that this makes is not whole: its other properties are given by the <c>with</c> that follows.</remarks>
internal static class SameNames<TFrom, TTo>
    where TTo : class
{
    private static readonly (PropertyInfo From, PropertyInfo To)[] Pairs =
    [
        .. from target in typeof(TTo).GetProperties()
           where target.CanWrite
           from source in typeof(TFrom).GetProperties()
           where source.Name == target.Name && source.PropertyType == target.PropertyType
           select (source, target),
    ];

    public static TTo Copy(TFrom record)
    {
        var copy = Activator.CreateInstance<TTo>();
        foreach (var (from, to) in Pairs)
        {
            to.SetValue(copy, from.GetValue(record));
        }

        return copy;
    }
}
