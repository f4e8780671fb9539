using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace CoordonneSante.GraphQL.Coercion;

/// <summary>The pairs of schema names and .NET members of one enum.</summary>
internal abstract class EnumBinding
{
    /// <summary>A <see cref="LeafWriter{T}"/> of the enum.</summary>
    public abstract object Writer { get; }

    /// <summary>The boxed member that a schema name stands for.</summary>
    public abstract bool TryGetMember(string name, [NotNullWhen(true)] out object? member);

    /// <summary><c>HorsZonage</c> is <c>HORS_ZONAGE</c>: an underscore before each capital but the first.</summary>
    public static string SchemaNameOf(string member)
    {
        var name = new StringBuilder(member.Length + 4);
        foreach (var c in member)
        {
            if (char.IsUpper(c) && name.Length > 0)
            {
                name.Append('_');
            }

            name.Append(char.ToUpperInvariant(c));
        }

        return name.ToString();
    }
}

internal sealed class EnumBinding<T> : EnumBinding
    where T : struct, Enum
{
    private readonly Dictionary<string, object> _members = Enum.GetValues<T>().ToDictionary(
        member => SchemaNameOf(member.ToString()), member => (object)member);

    public override object Writer { get; } = new EnumLeafWriter<T>();

    public override bool TryGetMember(string name, [NotNullWhen(true)] out object? member) => _members.TryGetValue(name, out member);
}
